package org.leadlearner.doctor;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.crypto.SecretKey;
import org.leadlearner.access.Installations;
import org.leadlearner.app.SlackModule;
import org.leadlearner.chat.slack.install.SlackChecks;
import org.leadlearner.chat.slack.install.SlackOAuth;
import org.leadlearner.finding.Finding;
import org.leadlearner.settings.Settings;
import org.leadlearner.settings.SlackSettings;
import org.leadlearner.store.Store;
import org.leadlearner.store.database.StoreException;

/** The doctor's checks of Slack. */
final class SlackDoctorCheck {

  private final Settings settings;
  private final SlackSettings slack;
  private final Clock clock;
  private final SlackChecks checks;

  SlackDoctorCheck(Settings settings, SlackSettings slack, Clock clock) {
    this.settings = settings;
    this.slack = slack;
    this.clock = clock;
    this.checks =
        new SlackChecks(
            slack.apiUrl(),
            SlackModule.needs(settings, slack),
            Set.copyOf(slack.workspaces()),
            clock);
  }

  List<Finding> findings() {
    List<Finding> findings = new ArrayList<>(checks.examine(slack.botToken(), slack.appToken()));
    SlackModule.oauth(settings, slack, clock).ifPresent(oauth -> findings.addAll(installed(oauth)));
    return findings;
  }

  private List<Finding> installed(SlackOAuth oauth) {
    try (Store store = Store.open(settings.database().url(), clock)) {
      Map<Integer, SecretKey> keys = settings.encryptionKeys().newestFirst();
      List<String> locked = store.checkKeys(keys).faults();
      if (!locked.isEmpty()) {
        return locked.stream().map(Finding::fault).toList();
      }
      Installations installations = store.installations(keys);
      return checks.examine(
          installations, SlackModule.workspaces(slack, oauth, installations, clock));
    } catch (StoreException unusable) {
      return List.of(
          Finding.note("Slack: the installed workspaces cannot be read now, see the database"));
    }
  }
}
