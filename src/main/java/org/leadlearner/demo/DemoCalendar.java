package org.leadlearner.demo;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.leadlearner.schedule.CalendarPeriod;
import org.leadlearner.schedule.CalendarPeriod.Kind;

/** The school years of the demo. */
final class DemoCalendar {

  private DemoCalendar() {}

  /** The periods of every school year that touches these days. */
  static List<CalendarPeriod> periods(LocalDate from, LocalDate to) {
    return IntStream.rangeClosed(from.getYear() - 1, to.getYear())
        .boxed()
        .flatMap(DemoCalendar::schoolYear)
        .toList();
  }

  private static Stream<CalendarPeriod> schoolYear(int year) {
    return Stream.of(
        period("Fall term", Kind.TERM, day(year, 8, 17), day(year, 12, 18)),
        period("Thanksgiving", Kind.BREAK, day(year, 11, 25), day(year, 11, 27)),
        period("Winter break", Kind.BREAK, day(year, 12, 19), day(year + 1, 1, 3)),
        period("Spring term", Kind.TERM, day(year + 1, 1, 4), day(year + 1, 6, 4)),
        period("Spring break", Kind.BREAK, day(year + 1, 3, 15), day(year + 1, 3, 19)),
        period("State testing", Kind.TESTING, day(year + 1, 4, 19), day(year + 1, 4, 30)),
        period("Snow day", Kind.CLOSED, day(year + 1, 2, 9), day(year + 1, 2, 9)));
  }

  private static CalendarPeriod period(String name, Kind kind, LocalDate first, LocalDate last) {
    return new CalendarPeriod(name, kind, first, last, Optional.empty());
  }

  private static LocalDate day(int year, int month, int day) {
    return LocalDate.of(year, Month.of(month), day);
  }
}
