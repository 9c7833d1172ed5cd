package org.leadlearner.app;

import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import org.leadlearner.retention.AgeRemoval;
import org.leadlearner.retention.RecordKind;
import org.leadlearner.retention.RetentionPeriods;
import org.leadlearner.settings.Settings;
import org.leadlearner.store.Store;

/** Deletes records that are older than the settings allow. */
public final class RetentionWork {

  private RetentionWork() {}

  /** How long the district keeps its records. */
  public static RetentionPeriods periods(Settings settings) {
    Settings.Retention retention = settings.retention();
    Map<RecordKind, Integer> days = new EnumMap<>(RecordKind.class);
    retention.transcripts().ifPresent(number -> days.put(RecordKind.TRANSCRIPTS, number));
    retention.practice().ifPresent(number -> days.put(RecordKind.PRACTICE, number));
    retention.checkIns().ifPresent(number -> days.put(RecordKind.CHECKINS, number));
    return new RetentionPeriods(days);
  }

  /** Deletes old records in a store. */
  public static AgeRemoval of(Settings settings, Store store, Clock clock) {
    return new AgeRemoval(periods(settings), store.agedRecords(), clock);
  }
}
