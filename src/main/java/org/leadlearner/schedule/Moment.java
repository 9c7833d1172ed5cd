package org.leadlearner.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.Optional;

/** The one moment that a time of day on a date falls on. */
public final class Moment {

  private Moment() {}

  /**
   * When the clocks in {@code zone} show this time on this date. A time that is left out as clocks
   * go forward is the first moment after the gap; of a time that comes twice as they go back, the
   * earlier is meant.
   *
   * @return empty when the zone has no such time on that date: it left the whole date out, as Samoa
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
