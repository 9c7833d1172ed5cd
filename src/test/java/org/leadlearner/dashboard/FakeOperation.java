package org.leadlearner.dashboard;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.leadlearner.chat.ChatPlatform.Shut;
import org.leadlearner.operation.Operation;
import org.leadlearner.operation.OperationReport;
import org.leadlearner.people.Conversation;
import org.leadlearner.people.Person;
import org.leadlearner.people.Roster;
import org.leadlearner.retention.AgedRecords;
import org.leadlearner.retention.RecordKind;
import org.leadlearner.schedule.OccurrenceLedger;
import org.leadlearner.schedule.Outcome;

/** A district with one of everything, for those who are named as administrators. */
final class FakeOperation implements Operation {

  static final Conversation HOME = new Conversation("slack", "T1", "C012AB3C4DE");
  static final LocalDate DAY = LocalDate.of(2026, 10, 31);

  final Set<Long> admins = new HashSet<>();
  OperationReport report = full();

  @Override
  public boolean isFor(Person person) {
    return admins.contains(person.id());
  }

  @Override
  public OperationReport report(Instant now) {
    return report;
  }

  private static OperationReport full() {
    return new OperationReport(
        new OperationReport.Versions(
            "1.0", "17", "PostgreSQL", "61", List.of("Shared ownership, 2.0")),
        List.of(
            new OperationReport.TeamLine(
                "Cabinet & <board>",
                List.of(HOME),
                9,
                2,
                Optional.of(DAY),
                Optional.of(DashboardServer.NOW)),
            new OperationReport.TeamLine(
                "Principals", List.of(), 0, 0, Optional.empty(), Optional.empty())),
        List.of(
            new OperationReport.ChannelLine(
                HOME,
                Optional.of("#leads"),
                LocalTime.of(9, 0),
                true,
                Optional.of(DAY),
                Optional.of("Lincoln Elementary"),
                2),
            new OperationReport.ChannelLine(
                new Conversation("teams", "t", "19:abcdefghijklmnopqrstuvwxyz@thread.tacv2"),
                Optional.empty(),
                LocalTime.of(7, 40),
                false,
                Optional.empty(),
                Optional.empty(),
                0)),
        List.of(new OperationReport.SchoolLine("Lincoln Elementary", 4, 12, 3)),
        List.of(
            new OperationReport.MessageCount("slack", "SENT", 12_345),
            new OperationReport.MessageCount("teams", "FAILED", 2)),
        List.of(
            new OperationReport.Failure("slack", "T1", "FAILED", "channel_not_found", 3),
            new OperationReport.Failure("teams", "t", "UNKNOWN", "no answer within 30 s", 1)),
        List.of(new OperationReport.ShutPlace(HOME, Shut.Cause.NOT_IN, DashboardServer.NOW)),
        List.of(
            new OccurrenceLedger.Count(Outcome.POSTED, 210),
            new OccurrenceLedger.Count(Outcome.QUIET_HOURS, 4)),
        new OperationReport.Kept(
            true,
            Map.of(RecordKind.CHECKINS, 730),
            List.of(new AgedRecords.Aged(RecordKind.CHECKINS, "check_in", 40, DAY)),
            List.of(new AgedRecords.Removal(DAY, "answer", 280, DAY, DAY))),
        new Roster.State(5, 3, 12, Optional.of(DashboardServer.NOW)));
  }

  /** With every outcome, state and cause. */
  static OperationReport everyKind() {
    OperationReport full = full();
    return new OperationReport(
        full.versions(),
        full.teams(),
        full.channels(),
        full.schools(),
        Stream.of("DUE", "SENDING", "SENT", "UNKNOWN", "FAILED", "SKIPPED")
            .map(state -> new OperationReport.MessageCount("web", state, 1))
            .toList(),
        Stream.of("UNKNOWN", "FAILED", "SKIPPED")
            .map(state -> new OperationReport.Failure("web", "w", state, "why", 1))
            .toList(),
        Stream.of(Shut.Cause.values())
            .map(cause -> new OperationReport.ShutPlace(HOME, cause, DashboardServer.NOW))
            .toList(),
        Stream.of(Outcome.values()).map(outcome -> new OccurrenceLedger.Count(outcome, 1)).toList(),
        full.kept(),
        full.roster());
  }

  /** Of a district in which nothing was done yet. */
  static OperationReport empty() {
    return new OperationReport(
        full().versions(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        new OperationReport.Kept(false, Map.of(), List.of(), List.of()),
        new Roster.State(0, 0, 0, Optional.empty()));
  }
}
