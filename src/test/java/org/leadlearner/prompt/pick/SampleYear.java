package org.leadlearner.prompt.pick;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.leadlearner.practice.SchoolDays;
import org.leadlearner.practice.Today;
import org.leadlearner.schedule.Season;

/** A school year with breaks, single days off and two testing windows. */
final class SampleYear implements SchoolDays {

  static final LocalDate FIRST = LocalDate.of(2026, 8, 24);
  static final LocalDate LAST = LocalDate.of(2027, 6, 11);

  private static final List<LocalDate[]> CLOSED =
      List.of(
          span("2026-09-07", "2026-09-07"),
          span("2026-10-12", "2026-10-13"),
          span("2026-11-11", "2026-11-11"),
          span("2026-11-25", "2026-11-27"),
          span("2026-12-21", "2027-01-01"),
          span("2027-01-18", "2027-01-18"),
          span("2027-02-15", "2027-02-19"),
          span("2027-04-05", "2027-04-09"),
          span("2027-05-31", "2027-05-31"));
  private static final List<LocalDate[]> TESTING =
      List.of(span("2027-03-08", "2027-03-19"), span("2027-05-03", "2027-05-14"));

  private final int[] counted = new int[(int) LAST.toEpochDay() - (int) before(0) + 400];

  SampleYear() {
    for (int place = 1; place < counted.length; place++) {
      LocalDate date = LocalDate.ofEpochDay(before(place));
      counted[place] = counted[place - 1] + (isOpen(date) ? 1 : 0);
    }
  }

  @Override
  public int between(LocalDate from, LocalDate to) {
    return counted[place(to)] - counted[place(from)];
  }

  List<LocalDate> schoolDays() {
    return FIRST.datesUntil(LAST.plusDays(1)).filter(this::has).toList();
  }

  Season season(LocalDate date) {
    if (!has(date)) {
      return Season.BREAK;
    } else if (within(date, TESTING)) {
      return Season.TESTING;
    } else if (date.isBefore(FIRST.plusWeeks(4))) {
      return Season.START;
    }
    return date.isAfter(LAST.minusWeeks(4)) ? Season.WRAP_UP : Season.STEADY;
  }

  Today today(LocalDate date) {
    return new Today(date, season(date), this);
  }

  private static boolean isOpen(LocalDate date) {
    boolean weekend =
        date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    return !weekend && !date.isBefore(FIRST) && !date.isAfter(LAST) && !within(date, CLOSED);
  }

  private static boolean within(LocalDate date, List<LocalDate[]> spans) {
    return spans.stream().anyMatch(one -> !date.isBefore(one[0]) && !date.isAfter(one[1]));
  }

  private int place(LocalDate date) {
    return (int) (date.toEpochDay() - before(0));
  }

  private static long before(int place) {
    return FIRST.toEpochDay() - 100 + place;
  }

  private static LocalDate[] span(String first, String last) {
    return Arrays.stream(new String[] {first, last})
        .map(LocalDate::parse)
        .toArray(LocalDate[]::new);
  }
}
