package org.leadlearner.understand.value;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;

/** The dates of holidays that people name. */
final class HolidayDates {

  private static final int THIRD = 3;
  private static final int FOURTH = 4;

  private HolidayDates() {}

  /**
   * @param name the name of the concept without {@code holiday-}
   */
  static LocalDate of(String name, int year) {
    return switch (name) {
      case "christmas" -> LocalDate.of(year, Month.DECEMBER, 25);
      case "newyear" -> LocalDate.of(year, Month.JANUARY, 1);
      case "epiphany" -> LocalDate.of(year, Month.JANUARY, 6);
      case "mlk" -> nth(year, Month.JANUARY, THIRD, DayOfWeek.MONDAY);
      case "presidents" -> nth(year, Month.FEBRUARY, THIRD, DayOfWeek.MONDAY);
      case "memorial" ->
          LocalDate.of(year, Month.MAY, 31)
              .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case "juneteenth" -> LocalDate.of(year, Month.JUNE, 19);
      case "july4" -> LocalDate.of(year, Month.JULY, 4);
      case "labor" -> nth(year, Month.SEPTEMBER, 1, DayOfWeek.MONDAY);
      case "veterans" -> LocalDate.of(year, Month.NOVEMBER, 11);
      case "thanksgiving" -> nth(year, Month.NOVEMBER, FOURTH, DayOfWeek.THURSDAY);
      case "easter" -> easter(year);
      default -> throw new IllegalArgumentException("no holiday " + name);
    };
  }

  private static LocalDate nth(int year, Month month, int place, DayOfWeek day) {
    return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(place, day));
  }

  /** Easter Sunday, by Butcher's algorithm for the Gregorian calendar. */
  private static LocalDate easter(int year) {
    int golden = year % 19;
    int century = year / 100;
    int leaps =
        (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
    int weekday = (32 + 2 * (century % 4) + 2 * (year % 100 / 4) - leaps - year % 100 % 4) % 7;
    int late = (golden + 11 * leaps + 22 * weekday) / 451;
    int count = leaps + weekday - 7 * late + 114;
    return LocalDate.of(year, count / 31, count % 31 + 1);
  }
}
