package org.leadlearner.assistant.calendar;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadlearner.assistant.phrase.HolidayName;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.assistant.request.CalendarRequest;
import org.leadlearner.chat.TypedText;
import org.leadlearner.schedule.CalendarPeriod;
import org.leadlearner.schedule.Calendars;
import org.leadlearner.schedule.SchoolCalendar;

/** The coming days of the calendar: entered periods and public holidays. */
record ComingDays(Calendars calendars) {

  private static final int THOUSAND_YEARS = 10_000_000;

  /**
   * One row.
   *
   * @param number for removing it; for a holiday its first day, such as 20261126
   * @param takenBack whether there is school although it is a holiday
   */
  record Row(long number, CalendarPeriod period, boolean takenBack) {}

  /** From a day on: all entered periods, and the holidays of a year on other days. */
  List<Row> from(LocalDate today) {
    SchoolCalendar calendar = calendars.load();
    Stream<Row> entered =
        calendars.periods().stream()
            .filter(kept -> !kept.period().last().isBefore(today))
            .map(kept -> new Row(kept.id(), kept.period(), false));
    Stream<Row> holidays =
        calendars.holidays(today, today.plusYears(1).minusDays(1)).stream()
            .filter(holiday -> isOfItsOwn(holiday, calendar))
            .map(holiday -> new Row(number(holiday), holiday, isTakenBack(holiday)));
    return Stream.concat(entered, holidays)
        .sorted(Comparator.comparing(row -> row.period().first()))
        .toList();
  }

  /**
   * The number of the one row that has this day, or this in its name; empty for none or several.
   */
  Optional<Long> named(Phrases words, LocalDate today, CalendarRequest.RemoveNamed named) {
    List<Row> rows =
        from(today).stream()
            .filter(row -> !row.takenBack())
            .filter(row -> named.day().map(day -> row.period().contains(day)).orElse(true))
            .filter(row -> named.day().isPresent() || hasName(words, row.period(), named.name()))
            .toList();
    return rows.size() == 1 ? Optional.of(rows.get(0).number()) : Optional.empty();
  }

  private static boolean hasName(Phrases words, CalendarPeriod period, Optional<String> name) {
    return Stream.of(period.name(), HolidayName.in(words, period.name()))
        .map(TypedText::compared)
        .anyMatch(its -> name.map(TypedText::compared).filter(its::contains).isPresent());
  }

  /** The holiday with this number. */
  Optional<CalendarPeriod> find(long number) {
    if (number < THOUSAND_YEARS) {
      return Optional.empty();
    }
    LocalDate january = LocalDate.of((int) Math.min(9998, number / 10_000), 1, 1);
    return calendars.holidays(january, january.plusYears(1)).stream()
        .filter(holiday -> number(holiday) == number)
        .findFirst();
  }

  /**
   * The id of a holiday: its first day in digits, a number that no entered period has as its id.
   */
  static long number(CalendarPeriod holiday) {
    LocalDate first = holiday.first();
    return first.getYear() * 10_000L + first.getMonthValue() * 100L + first.getDayOfMonth();
  }

  private boolean isTakenBack(CalendarPeriod holiday) {
    return calendars.takenBack().contains(holiday.first());
  }

  private static boolean isOfItsOwn(CalendarPeriod holiday, SchoolCalendar calendar) {
    return holiday
        .first()
        .datesUntil(holiday.last().plusDays(1))
        .anyMatch(day -> !SchoolCalendar.isWeekend(day) && calendar.entered(day).isEmpty());
  }
}
