package org.leadlearner.app;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.leadlearner.operation.Operation;
import org.leadlearner.operation.OperationReport;
import org.leadlearner.people.Admins;
import org.leadlearner.people.Person;
import org.leadlearner.people.Profile;
import org.leadlearner.retention.RetentionPeriods;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.settings.Settings;
import org.leadlearner.store.Store;

/** How this program runs, gathered for the page of those who administer. */
final class OperationReader implements Operation {

  private static final Duration WEEK = Duration.ofDays(7);
  private static final int DAYS_OF_REMOVALS = 30;

  private final Settings settings;
  private final Store store;
  private final List<Rubric> rubrics;
  private final Admins admins;

  OperationReader(Settings settings, Store store, List<Rubric> rubrics) {
    this.settings = settings;
    this.store = store;
    this.rubrics = List.copyOf(rubrics);
    this.admins = AssistantFactory.admins(settings);
  }

  @Override
  public boolean isFor(Person person) {
    return person.profile().relation() == Profile.Relation.MEMBER
        && store.person().people().accounts(person.id()).stream().anyMatch(admins::include);
  }

  @Override
  public OperationReport report(Instant now) {
    Instant since = now.minus(WEEK);
    return new OperationReport(
        versions(),
        store.operation().teams(),
        store.operation().channels(),
        store.operation().schools(),
        store.delivery().backlog().messages().stream()
            .map(
                one ->
                    new OperationReport.MessageCount(
                        one.platform(), one.state().name(), one.number()))
            .toList(),
        store.delivery().outbox().troubles(since).stream()
            .map(
                one ->
                    new OperationReport.Failure(
                        one.platform(),
                        one.workspace(),
                        one.state().name(),
                        one.why(),
                        one.count()))
            .toList(),
        store.delivery().outbox().resting().stream()
            .map(
                one ->
                    new OperationReport.ShutPlace(
                        one.shut().place(), one.shut().cause(), one.since()))
            .toList(),
        store.prompt().occurrences().counts(since),
        kept(now),
        store.person().roster().state());
  }

  private OperationReport.Versions versions() {
    String version =
        Objects.requireNonNullElse(
            Server.class.getPackage().getImplementationVersion(), "from source");
    return new OperationReport.Versions(
        version,
        String.valueOf(Runtime.version().feature()),
        settings.database().file().isPresent() ? "SQLite" : "PostgreSQL",
        store.operation().schema(),
        rubrics.stream()
            .flatMap(rubric -> Stream.of(rubric.title() + ", " + rubric.edition().version()))
            .toList());
  }

  private OperationReport.Kept kept(Instant now) {
    RetentionPeriods periods = RetentionWork.periods(settings);
    LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
    return new OperationReport.Kept(
        store.agedRecords().isHeld(),
        periods.days(),
        store.agedRecords().olderThan(periods.limits(now)),
        store.agedRecords().removals(today.minusDays(DAYS_OF_REMOVALS)));
  }
}
