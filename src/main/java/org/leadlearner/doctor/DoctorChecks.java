package org.leadlearner.doctor;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.leadlearner.app.DistrictHolidays;
import org.leadlearner.app.Server;
import org.leadlearner.command.DoctorCheck;
import org.leadlearner.command.MachineChecks;
import org.leadlearner.content.Content;
import org.leadlearner.content.yaml.Fault;
import org.leadlearner.delivery.Outbox;
import org.leadlearner.delivery.RestingPlaces;
import org.leadlearner.finding.Finding;
import org.leadlearner.people.Conversation;
import org.leadlearner.people.Roster;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.schedule.CalendarPeriod;
import org.leadlearner.schedule.OccurrenceLedger;
import org.leadlearner.settings.Settings;
import org.leadlearner.store.Store;
import org.leadlearner.store.database.StoreException;
import org.leadlearner.store.database.StoreInUseException;
import org.leadlearner.store.person.UnlinkedAccounts;

/** The doctor's checks beyond the machine: content, database, platforms. */
public final class DoctorChecks {

  private static final int MOST_PLACES = 20;
  private static final int MONTHS_AHEAD = 3;
  private static final Duration LOOK_BACK = Duration.ofDays(7);

  private final Settings settings;
  private final Clock clock;

  public DoctorChecks(Settings settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
  }

  public List<DoctorCheck> checks() {
    List<DoctorCheck> checks = new ArrayList<>(MachineChecks.with(settings, clock));
    checks.add(new DoctorCheck("content", this::content));
    checks.add(new DoctorCheck("holidays", this::holidays));
    checks.add(new DoctorCheck("database", this::database));
    checks.add(new DoctorCheck("links", new LinksDoctorCheck(settings, clock)::findings));
    checks.add(new DoctorCheck("retention", new RetentionDoctorCheck(settings, clock)::findings));
    settings
        .webhook()
        .map(webhook -> new WebhookDoctorCheck(settings, webhook, clock))
        .ifPresent(webhook -> checks.add(new DoctorCheck("webhook", webhook::findings)));
    settings
        .slack()
        .map(slack -> new SlackDoctorCheck(settings, slack, clock))
        .ifPresent(slack -> checks.add(new DoctorCheck("slack", slack::findings)));
    settings
        .teams()
        .map(teams -> new TeamsDoctorCheck(settings, teams, clock))
        .ifPresent(teams -> checks.add(new DoctorCheck("teams", teams::findings)));
    return checks;
  }

  private List<Finding> content() {
    Content content = Server.content(settings).read();
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

  /** The public holidays without prompts, so that a wrong country or state is noticed early. */
  private List<Finding> holidays() {
    LocalDate today = LocalDate.ofInstant(clock.instant(), settings.district().zone());
    List<CalendarPeriod> coming =
        DistrictHolidays.of(settings).between(today, today.plusMonths(MONTHS_AHEAD));
    String code = settings.district().holidays().orElse("none");
    return List.of(
        Finding.note(
            coming.isEmpty()
                ? "public holidays (PUBLIC_HOLIDAYS=%s): none are kept in the next %d months"
                    .formatted(code, MONTHS_AHEAD)
                : "public holidays (PUBLIC_HOLIDAYS=%s) in the next %d months: %s"
                    .formatted(
                        code,
                        MONTHS_AHEAD,
                        coming.stream()
                            .map(DoctorChecks::named)
                            .collect(Collectors.joining(", ")))));
  }

  private static String named(CalendarPeriod holiday) {
    return holiday.first().equals(holiday.last())
        ? "%s (%s)".formatted(holiday.name(), holiday.first())
        : "%s (%s to %s)".formatted(holiday.name(), holiday.first(), holiday.last());
  }

  private List<Finding> database() {
    try (Store store = Store.open(settings.database().url(), clock)) {
      List<Finding> findings = new ArrayList<>();
      findings.add(
          store
              .trouble()
              .map(Finding::fault)
              .orElseGet(() -> Finding.ok("database " + store.kind())));
      store.delivery().outbox().troubles(clock.instant().minus(LOOK_BACK)).stream()
          .map(DoctorChecks::finding)
          .forEach(findings::add);
      store.prompt().occurrences().counts(clock.instant().minus(LOOK_BACK)).stream()
          .filter(count -> count.outcome().isTrouble())
          .map(DoctorChecks::finding)
          .forEach(findings::add);
      findings.addAll(resting(store.delivery().outbox().resting()));
      Roster.State roster = store.person().roster().state();
      if (roster.expected() + roster.recognized() > 0) {
        findings.add(Finding.note("roster: " + told(roster)));
      }
      store.person().keptApart().stream().map(DoctorChecks::finding).forEach(findings::add);
      return findings;
    } catch (StoreInUseException running) {
      return List.of(
          Finding.note("database in use by a running Lead Learner, whose /readyz says how it is"));
    } catch (StoreException unusable) {
      return List.of(Finding.fault(unusable.fault()));
    }
  }

  /** Blocked places, which get no messages until somebody fixes the cause. */
  private static List<Finding> resting(List<RestingPlaces.Resting> all) {
    List<Finding> findings = new ArrayList<>();
    all.stream().limit(MOST_PLACES).map(DoctorChecks::finding).forEach(findings::add);
    if (all.size() > MOST_PLACES) {
      findings.add(Finding.note("%d more places rest".formatted(all.size() - MOST_PLACES)));
    }
    return findings;
  }

  private static Finding finding(RestingPlaces.Resting resting) {
    Conversation place = resting.shut().place();
    String why =
        switch (resting.shut().cause()) {
          case ARCHIVED -> "the channel is archived";
          case NOT_IN -> "the assistant was removed there. Add it again";
          case GONE -> "the person or the conversation is gone";
          case FORBIDDEN -> "it may not post there. Its owners or administrators can allow it";
          case WORKSPACE -> "the workspace refuses our token. Install the app again";
        };
    return Finding.note(
        "nothing is written to %s %s %s since %s: %s"
            .formatted(
                place.platform(),
                place.workspace(),
                place.id(),
                LocalDate.ofInstant(resting.since(), ZoneOffset.UTC),
                why));
  }

  private String told(Roster.State roster) {
    boolean isTold = settings.linkAccounts() || settings.slack().isEmpty();
    return "%d are expected, %d of them by address; %d were recognized with a school%s"
        .formatted(
            roster.expected(),
            roster.byAddress(),
            roster.recognized(),
            roster.byAddress() > 0 && !isTold
                ? ". Slack tells addresses to an app that was installed with the optional scope"
                    + " users:read.email"
                : "");
  }

  /** The address itself must not be in a log. */
  private static Finding finding(UnlinkedAccounts apart) {
    return Finding.note(
        "%s and %s have one address, but both finished check-ins, so they stay two people"
            .formatted(apart.one(), apart.other()));
  }

  /** Prompts that were expected and not posted, with the fix. */
  private static Finding finding(OccurrenceLedger.Count skipped) {
    String why =
        switch (skipped.outcome()) {
          case LATE ->
              "by then it was more than two hours too late. Lead Learner must run when prompts are"
                  + " due";
          case QUIET_HOURS ->
              "by then quiet hours had begun. Lead Learner must run when prompts are due";
          // Only trouble is counted, see Outcome.isTrouble().
          case FAULT, POSTED, CLOSED_DAY, PAUSED, AWAY, RESTS, NOTHING_TO_SAY ->
              "choosing one failed. The log of that time names the fault";
        };
    return Finding.note(
        "prompts that did not come in the last week, %s: %d; %s"
            .formatted(skipped.outcome(), skipped.count(), why));
  }

  /** Messages that were not delivered, for people who can fix the cause. */
  private static Finding finding(Outbox.Trouble trouble) {
    return Finding.note(
        "%d messages to %s %s in the last week are %s: %s"
            .formatted(
                trouble.count(),
                trouble.platform(),
                trouble.workspace(),
                trouble.state(),
                trouble.why()));
  }
}
