package org.leadlearner.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.Optional;

/** The instant of a local time on a date. */
public final class Moment {

  private Moment() {}

  /**
   * When the clocks in {@code zone} show this time on this date. A time that daylight saving skips
   * is the first moment after the gap; of a time that occurs twice, the earlier one is meant.
   *
   * @return empty when the zone has no such time on that date: it skipped the whole date, as Samoa
   *     did on 2011-12-30, or the gap reaches into the next date
   */
  public static Optional<Instant> of(LocalDate date, LocalTime time, ZoneId zone) {
    LocalDateTime wanted = date.atTime(time);
    ZoneOffsetTransition change = zone.getRules().getTransition(wanted);
    if (change != null && change.isGap()) {
      boolean sameDate = change.getDateTimeAfter().toLocalDate().equals(date);
      return sameDate ? Optional.of(change.getInstant()) : Optional.empty();
    }
    return Optional.of(wanted.atZone(zone).withEarlierOffsetAtOverlap().toInstant());
  }
}
