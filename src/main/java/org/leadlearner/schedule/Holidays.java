package org.leadlearner.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The days without school that nobody has to enter (domain.md, section 4.4). */
@FunctionalInterface
public interface Holidays {

  /** For a district that enters all of its days off. */
  Holidays NONE = year -> List.of();

  /** Those that begin in a calendar year, in the order of their days; always the same ones. */
  List<CalendarPeriod> of(int year);

  /** Those with a day between two days, both of which belong to it. */
  default List<CalendarPeriod> between(LocalDate first, LocalDate last) {
    return IntStream.rangeClosed(first.getYear() - 1, last.getYear())
        .boxed()
        .flatMap(year -> of(year).stream())
        .filter(holiday -> !holiday.last().isBefore(first) && !holiday.first().isAfter(last))
        .toList();
  }

  /** The holiday that a day is, or is part of. */
  default Optional<CalendarPeriod> on(LocalDate day) {
    return Stream.of(day.getYear() - 1, day.getYear())
        .flatMap(year -> of(year).stream())
        .filter(holiday -> holiday.contains(day))
        .findFirst();
  }
}
