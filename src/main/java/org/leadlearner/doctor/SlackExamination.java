package org.leadlearner.doctor;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.leadlearner.access.Installations;
import org.leadlearner.app.SlackWiring;
import org.leadlearner.chat.slack.install.SlackDoctor;
import org.leadlearner.chat.slack.install.SlackOAuth;
import org.leadlearner.chat.slack.install.SlackWorkspaces;
import org.leadlearner.console.DoctorCheck.Finding;
import org.leadlearner.settings.Settings;
import org.leadlearner.settings.SlackSettings;
import org.leadlearner.store.Store;
import org.leadlearner.store.database.StoreException;

/** What the doctor looks at in Slack. */
final class SlackExamination {

  private final Settings settings;
  private final SlackSettings slack;
  private final Clock clock;
  private final SlackDoctor doctor;

  SlackExamination(Settings settings, SlackSettings slack, Clock clock) {
    this.settings = settings;
    this.slack = slack;
    this.clock = clock;
    this.doctor = new SlackDoctor(slack.apiUrl(), settings.linkAccounts(), clock);
  }

  List<Finding> findings() {
    List<Finding> findings =
        new ArrayList<>(Told.all(doctor.examine(slack.botToken(), slack.appToken())));
    SlackWiring.oauth(settings, slack, clock).ifPresent(oauth -> findings.addAll(installed(oauth)));
    return findings;
  }

  private List<Finding> installed(SlackOAuth oauth) {
    try (Store store = Store.open(settings.database().url(), clock)) {
      Installations installations = store.installations(settings.encryptionKeys().newestFirst());
      return Told.all(
          doctor.examine(
              installations, new SlackWorkspaces(installations, oauth, slack.botToken(), clock)));
    } catch (StoreException unusable) {
      return List.of(
          Finding.note("Slack: the installed workspaces cannot be read now, see the database"));
    }
  }
}
