package org.leadlearner.retention;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Deletes records that are older than the district keeps them. */
public final class AgeRemoval {

  private static final Duration BETWEEN = Duration.ofDays(1);

  /** Chat work is done in the same beat, so only this much is deleted in each. */
  private static final int MOST_AT_ONCE = 20;

  private final RetentionPeriods periods;
  private final AgedRecords records;
  private final Clock clock;
  private Instant done = Instant.EPOCH;

  public AgeRemoval(RetentionPeriods periods, AgedRecords records, Clock clock) {
    this.periods = periods;
    this.records = records;
    this.clock = clock;
  }

  /**
   * Must be called often: once a day it deletes what is too old by then, in as many calls as that
   * takes.
   */
  public void daily() {
    Instant now = clock.instant();
    Map<RecordKind, Instant> limits = periods.limits(now);
    if (limits.isEmpty() || Duration.between(done, now).abs().compareTo(BETWEEN) < 0) {
      return;
    }
    for (int time = 0; time < MOST_AT_ONCE; time++) {
      if (records.removeSome(limits, now).isEmpty()) {
        done = now;
        return;
      }
    }
  }

  /**
   * Deletes everything that is too old now.
   *
   * @return how much, in one line for each table
   */
  public List<AgedRecords.Aged> all() {
    Instant now = clock.instant();
    Map<RecordKind, Instant> limits = periods.limits(now);
    List<AgedRecords.Aged> all = new ArrayList<>();
    List<AgedRecords.Aged> some = records.removeSome(limits, now);
    while (!some.isEmpty()) {
      some.forEach(one -> add(all, one));
      some = records.removeSome(limits, now);
    }
    return List.copyOf(all);
  }

  private static void add(List<AgedRecords.Aged> all, AgedRecords.Aged more) {
    for (int place = 0; place < all.size(); place++) {
      AgedRecords.Aged one = all.get(place);
      if (one.table().equals(more.table())) {
        all.set(place, one.with(more));
        return;
      }
    }
    all.add(more);
  }
}
