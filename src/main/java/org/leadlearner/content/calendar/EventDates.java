package org.leadlearner.content.calendar;

import biweekly.property.DateOrDateTimeProperty;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the day of a date in a calendar file, which may be written as a date, or as midnight in
 * some time zone.
 *
 * @param zone of the schools
 */
record EventDates(ZoneId zone) {

  /** The last minute of a day, which some programs write for its end. */
  private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

  /** The date as it is written; empty when there is no such day. */
  static Optional<LocalDate> written(@Nullable DateOrDateTimeProperty property) {
    return property == null || property.getValue() == null
        ? Optional.empty()
        : digits(property.getValue()).map(LocalDateTime::toLocalDate);
  }

  /** The day that starts at this date; empty when it is no midnight in a relevant zone. */
  Optional<LocalDate> beginning(ICalDate date) {
    return digits(date)
        .filter(EventDates::isMidnight)
        .or(() -> here(date).filter(EventDates::isMidnight))
        .map(LocalDateTime::toLocalDate);
  }

  /** The day after one that ends at this date; empty when it is no end of a day. */
  Optional<LocalDate> end(ICalDate date) {
    return beginning(date)
        .or(
            () ->
                Stream.of(digits(date), here(date))
                    .flatMap(Optional::stream)
                    .filter(end -> !end.toLocalTime().isBefore(LAST_MINUTE))
                    .map(end -> end.toLocalDate().plusDays(1))
                    .findFirst());
  }

  /**
   * The matching day among several that start at midnight; empty when there is none.
   *
   * @param date as in an exception, in any form
   */
  Optional<LocalDate> among(Set<LocalDate> days, ICalDate date) {
    return beginning(date)
        .filter(days::contains)
        .or(() -> here(date).map(LocalDateTime::toLocalDate).filter(days::contains))
        .or(() -> digits(date).map(LocalDateTime::toLocalDate).filter(days::contains));
  }

  /**
   * The last day that a rule may repeat on.
   *
   * @param isOfDates whether the event has dates without times, so that a time means nothing
   */
  Optional<LocalDate> until(ICalDate date, boolean isOfDates) {
    Optional<LocalDateTime> until = isOfDates || !isUtc(date) ? digits(date) : here(date);
    return until.map(LocalDateTime::toLocalDate);
  }

  /** A date without a time is the same everywhere. */
  private Optional<LocalDateTime> here(ICalDate date) {
    return date.hasTime()
        ? Optional.of(LocalDateTime.ofInstant(date.toInstant(), zone))
        : digits(date);
  }

  private static boolean isUtc(ICalDate date) {
    DateTimeComponents raw = date.getRawComponents();
    return raw != null && raw.isUtc();
  }

  private static boolean isMidnight(LocalDateTime time) {
    return time.toLocalTime().equals(LocalTime.MIDNIGHT);
  }

  private static Optional<LocalDateTime> digits(ICalDate date) {
    DateTimeComponents raw = date.getRawComponents();
    try {
      return raw == null
          ? Optional.empty()
          : Optional.of(
              LocalDateTime.of(
                  raw.getYear(),
                  raw.getMonth(),
                  raw.getDate(),
                  raw.getHour(),
                  raw.getMinute(),
                  raw.getSecond()));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }
}
