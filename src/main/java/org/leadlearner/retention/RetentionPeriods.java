package org.leadlearner.retention;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;

/**
 * For how many days the district keeps each kind of record.
 *
 * @param days by kind; a kind without an entry is kept forever
 */
public record RetentionPeriods(Map<RecordKind, Integer> days) {

  /** Everything is kept forever. */
  public static final RetentionPeriods NONE = new RetentionPeriods(Map.of());

  public RetentionPeriods {
    days = Map.copyOf(days);
  }

  /** The moments before which records are too old, by kind. */
  public Map<RecordKind, Instant> limits(Instant now) {
    Map<RecordKind, Instant> limits = new EnumMap<>(RecordKind.class);
    days.forEach((kind, number) -> limits.put(kind, now.minus(Duration.ofDays(number))));
    return limits;
  }
}
