package org.leadlearner.practice;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;

/**
 * The days of one week on which an addressee may get a prompt: school days that are also among
 * their chosen days.
 */
public record Week(List<LocalDate> days) {

  /** The first and last day of a week, which are for frames. */
  public static final Set<DayOfWeek> FRAME_DAYS = Set.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

  public static Week of(Today today, Set<DayOfWeek> own) {
    LocalDate monday = today.date().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return new Week(
        monday
            .datesUntil(monday.plusWeeks(1))
            .filter(date -> own.contains(date.getDayOfWeek()))
            .filter(today.schoolDays()::has)
            .toList());
  }

  /** The days between the first and the last. */
  public Week middle() {
    return new Week(days.stream().filter(day -> !FRAME_DAYS.contains(day.getDayOfWeek())).toList());
  }

  public boolean hasDaysAfter(LocalDate date) {
    return days.stream().anyMatch(day -> day.isAfter(date));
  }

  /** Whether this is the day for people who get one prompt a week: the first in the middle. */
  public boolean isTheOne(LocalDate date) {
    List<LocalDate> middle = middle().days();
    List<LocalDate> choice = middle.isEmpty() ? days : middle;
    return !choice.isEmpty() && choice.get(0).equals(date);
  }
}
