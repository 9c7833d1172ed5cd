package org.leadlearner.demo;

import java.time.LocalDate;
import java.time.Month;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.leadlearner.schedule.SchoolCalendar;

/**
 * The days of the leaders' check-ins: one each school day, in the months in which rounds end, from
 * the first school day of the month on.
 */
record DemoRounds(LocalDate start, SchoolCalendar calendar) {

  private static final Set<Month> MONTHS =
      EnumSet.of(Month.JANUARY, Month.MARCH, Month.MAY, Month.OCTOBER);

  /** The check-in of a day: the numbers of the leader and the round, both from 0. */
  record Turn(int leader, int round) {}

  Optional<Turn> turnOn(LocalDate day) {
    if (!MONTHS.contains(day.getMonth()) || !calendar.isSchoolDay(day)) {
      return Optional.empty();
    }
    LocalDate month = day.withDayOfMonth(1);
    int before = calendar.schoolDaysBetween(month.minusDays(1), day) - 1;
    return Optional.of(new Turn(before, round(month)));
  }

  /** Whether the team meets: on the third school day after the month in which a round ends. */
  boolean meetsOn(LocalDate day) {
    LocalDate month = day.withDayOfMonth(1);
    return MONTHS.contains(day.minusMonths(1).getMonth())
        && month.isAfter(start)
        && calendar.isSchoolDay(day)
        && calendar.schoolDaysBetween(month.minusDays(1), day) == 3;
  }

  /** Whether the team does not meet again before {@code end}. */
  boolean isLastMeeting(LocalDate day, LocalDate end) {
    return day.plusDays(1).datesUntil(end).noneMatch(this::meetsOn);
  }

  private int round(LocalDate month) {
    return (int)
        start
            .withDayOfMonth(1)
            .plusMonths(1)
            .datesUntil(month)
            .filter(day -> day.getDayOfMonth() == 1 && MONTHS.contains(day.getMonth()))
            .count();
  }
}
