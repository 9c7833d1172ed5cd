package org.leadlearner.schedule;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A period of a school year.
 *
 * @param name such as {@code Spring break}
 * @param first its first day
 * @param last its last day, inclusive; the same as the first for a single day
 * @param school the school that it is for; empty for the whole district
 */
public record CalendarPeriod(
    String name, Kind kind, LocalDate first, LocalDate last, Optional<String> school) {

  /** No period is longer; a mistyped year would be. */
  public static final int LONGEST_DAYS = 400;

  public static final int LONGEST_NAME = 100;

  /** What a period means. */
  public enum Kind {
    /** There is school on weekdays; outside the terms of a school year there is none. */
    TERM,
    /** Holidays. */
    BREAK,
    /** There is school, and little is asked of people. */
    TESTING,
    /** No school for another reason, such as snow or a day of staff training. */
    CLOSED
  }

  public CalendarPeriod {
    if (name.isBlank() || name.length() > LONGEST_NAME) {
      throw new IllegalArgumentException(
          "a period needs a name of at most " + LONGEST_NAME + " characters");
    }
    if (last.isBefore(first) || last.isAfter(first.plusDays(LONGEST_DAYS - 1L))) {
      throw new IllegalArgumentException(
          "a period ends on or after its first day and within " + LONGEST_DAYS + " days");
    }
  }

  /** One day without school in the whole district, such as a snow day. */
  public static CalendarPeriod closedDay(String name, LocalDate day) {
    return new CalendarPeriod(name, Kind.CLOSED, day, day, Optional.empty());
  }

  public boolean contains(LocalDate date) {
    return !date.isBefore(first) && !date.isAfter(last);
  }

  /** Whether there is no school on its days. */
  public boolean isClosed() {
    return kind == Kind.BREAK || kind == Kind.CLOSED;
  }

  boolean countsFor(Optional<String> oneSchool) {
    return school.isEmpty()
        || oneSchool.isPresent() && school.get().equalsIgnoreCase(oneSchool.get());
  }
}
