package org.leadlearner.doctor;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.leadlearner.app.RetentionWork;
import org.leadlearner.finding.Finding;
import org.leadlearner.retention.AgedRecords;
import org.leadlearner.retention.RecordKind;
import org.leadlearner.settings.Settings;
import org.leadlearner.store.Store;
import org.leadlearner.store.database.StoreException;
import org.leadlearner.store.database.StoreInUseException;

/** Reports how long records are kept, what would be deleted now, and what was deleted last. */
record RetentionDoctorCheck(Settings settings, Clock clock) {

  private static final int DAYS_BACK = 7;

  List<Finding> findings() {
    Map<RecordKind, Integer> days = new TreeMap<>(RetentionWork.periods(settings).days());
    if (days.isEmpty()) {
      return List.of(Finding.ok("retention: no RETENTION_... is set, records are kept for good"));
    }
    List<Finding> findings = new ArrayList<>();
    findings.add(
        Finding.ok(
            days.entrySet().stream()
                .map(one -> "RETENTION_%s=%d".formatted(one.getKey(), one.getValue()))
                .collect(Collectors.joining(", ", "retention: ", ""))));
    if (settings.legalHold()) {
      findings.add(Finding.note("retention: LEGAL_HOLD is on, so nothing goes by its age"));
    }
    // If the database cannot be opened, the database check reports why.
    try (Store store = Store.open(settings.database().url(), clock)) {
      findings.addAll(of(store.agedRecords()));
    } catch (StoreInUseException running) {
      findings.add(Finding.note("retention: a running Lead Learner deletes what is older, daily"));
    } catch (StoreException unusable) {
      return findings;
    }
    return findings;
  }

  private List<Finding> of(AgedRecords records) {
    List<Finding> findings = new ArrayList<>();
    counted(
            records.olderThan(RetentionWork.periods(settings).limits(clock.instant())).stream()
                .collect(Collectors.toMap(AgedRecords.Aged::table, AgedRecords.Aged::rows)))
        .map(rows -> Finding.note("retention: older by now, in rows: " + rows))
        .ifPresent(findings::add);
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    counted(
            records.removals(today.minusDays(DAYS_BACK)).stream()
                .collect(
                    Collectors.toMap(
                        AgedRecords.Removal::table, AgedRecords.Removal::rows, Long::sum)))
        .map(rows -> Finding.note("retention: deleted in the last week, in rows: " + rows))
        .ifPresent(findings::add);
    return findings;
  }

  private static Optional<String> counted(Map<String, Long> rows) {
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new TreeMap<>(rows)
                .entrySet().stream()
                    .map(one -> one.getKey() + " " + one.getValue())
                    .collect(Collectors.joining(", ")));
  }
}
