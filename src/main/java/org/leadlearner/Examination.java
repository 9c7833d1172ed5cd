package org.leadlearner;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leadlearner.chat.slack.SlackDoctor;
import org.leadlearner.chat.slack.SlackFinding;
import org.leadlearner.chat.slack.SlackOAuth;
import org.leadlearner.chat.slack.SlackWorkspaces;
import org.leadlearner.console.DoctorCheck;
import org.leadlearner.console.DoctorCheck.Finding;
import org.leadlearner.console.MachineChecks;
import org.leadlearner.content.Content;
import org.leadlearner.content.Fault;
import org.leadlearner.delivery.Outbox;
import org.leadlearner.people.Installations;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.settings.Settings;
import org.leadlearner.settings.SlackSettings;
import org.leadlearner.store.Store;
import org.leadlearner.store.StoreException;
import org.leadlearner.store.StoreInUseException;

/** What the doctor looks at, beyond the machine: content, database, platforms. */
final class Examination {

  private static final Duration LOOK_BACK = Duration.ofDays(7);

  private final Settings settings;
  private final Clock clock;

  Examination(Settings settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
  }

  List<DoctorCheck> checks() {
    List<DoctorCheck> checks = new ArrayList<>(MachineChecks.with(settings, clock));
    checks.add(new DoctorCheck("content", this::content));
    checks.add(new DoctorCheck("database", this::database));
    settings.slack().ifPresent(slack -> checks.add(new DoctorCheck("slack", () -> slack(slack))));
    return checks;
  }

  private List<Finding> content() {
    Content content = LeadLearner.content(settings).read();
    if (!content.faults().isEmpty()) {
      return content.faults().stream().map(Fault::toString).map(Finding::fault).toList();
    }
    List<Finding> findings = new ArrayList<>();
    for (Rubric rubric : content.rubrics()) {
      findings.add(
          Finding.ok(
              "content \"%s\", version %s".formatted(rubric.title(), rubric.edition().version())));
    }
    findings.add(Finding.ok("content in all: " + content.inNumbers()));
    content.notes().forEach(note -> findings.add(Finding.note(note)));
    return findings;
  }

  private List<Finding> database() {
    try (Store store = Store.open(settings.database().url(), clock)) {
      List<Finding> findings = new ArrayList<>();
      findings.add(
          store
              .trouble()
              .map(Finding::fault)
              .orElseGet(() -> Finding.ok("database " + store.kind())));
      store.outbox().troubles(clock.instant().minus(LOOK_BACK)).stream()
          .map(Examination::told)
          .forEach(findings::add);
      return findings;
    } catch (StoreInUseException running) {
      return List.of(
          Finding.note("database in use by a running Lead Learner, whose /readyz says how it is"));
    } catch (StoreException unusable) {
      return List.of(Finding.fault(unusable.fault()));
    }
  }

  private List<Finding> slack(SlackSettings slack) {
    SlackDoctor doctor = new SlackDoctor(slack.apiUrl(), clock);
    List<SlackFinding> findings =
        new ArrayList<>(doctor.examine(slack.botToken(), slack.appToken()));
    List<Finding> told = new ArrayList<>();
    Optional<SlackOAuth> oauth = LeadLearner.oauth(settings, slack, clock);
    if (oauth.isPresent()) {
      try (Store store = Store.open(settings.database().url(), clock)) {
        Installations installations = store.installations(settings.encryptionKeys().newestFirst());
        findings.addAll(
            doctor.examine(
                installations,
                new SlackWorkspaces(installations, oauth.get(), slack.botToken(), clock)));
      } catch (StoreException unusable) {
        told.add(
            Finding.note("Slack: the installed workspaces cannot be read now, see the database"));
      }
    }
    findings.forEach(finding -> told.add(told(finding)));
    return told;
  }

  /** Messages that did not get through, for those who can mend the reason. */
  private static Finding told(Outbox.Trouble trouble) {
    return Finding.note(
        "%d messages to %s %s in the last week are %s: %s"
            .formatted(
                trouble.count(),
                trouble.platform(),
                trouble.workspace(),
                trouble.state(),
                trouble.why()));
  }

  private static Finding told(SlackFinding finding) {
    return switch (finding.kind()) {
      case OK -> Finding.ok(finding.text());
      case NOTE -> Finding.note(finding.text());
      case FAULT -> Finding.fault(finding.text());
    };
  }
}
