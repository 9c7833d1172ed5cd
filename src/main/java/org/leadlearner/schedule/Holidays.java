package org.leadlearner.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The public holidays, which nobody has to enter (domain.md, section 4.4). */
@FunctionalInterface
public interface Holidays {

  /** For a district that enters all of its days off. */
  Holidays NONE = year -> List.of();

  /** The holidays that start in a calendar year, by their days; always the same. */
  List<CalendarPeriod> of(int year);

  /** The holidays with a day in this range, inclusive. */
  default List<CalendarPeriod> between(LocalDate first, LocalDate last) {
    return IntStream.rangeClosed(first.getYear() - 1, last.getYear())
        .boxed()
        .flatMap(year -> of(year).stream())
        .filter(holiday -> !holiday.last().isBefore(first) && !holiday.first().isAfter(last))
        .toList();
  }

  /** The holiday on this day. */
  default Optional<CalendarPeriod> on(LocalDate day) {
    return Stream.of(day.getYear() - 1, day.getYear())
        .flatMap(year -> of(year).stream())
        .filter(holiday -> holiday.contains(day))
        .findFirst();
  }
}
