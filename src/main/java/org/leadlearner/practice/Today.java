package org.leadlearner.practice;

import java.time.LocalDate;
import org.leadlearner.schedule.SchoolCalendar;
import org.leadlearner.schedule.Season;

/**
 * The day that a prompt is for.
 *
 * @param date in the addressee's own time zone
 * @param schoolDays of the addressee's own calendar
 */
public record Today(LocalDate date, Season season, SchoolDays schoolDays) {

  public static Today of(LocalDate date, SchoolCalendar calendar) {
    return new Today(date, calendar.season(date), calendar::schoolDaysBetween);
  }
}
