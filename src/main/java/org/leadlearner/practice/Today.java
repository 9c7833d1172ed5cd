package org.leadlearner.practice;

import java.time.LocalDate;
import org.leadlearner.schedule.Season;

/**
 * The day that a prompt is for.
 *
 * @param date in the addressee's own time zone
 * @param schoolDays of the addressee's own calendar
 */
public record Today(LocalDate date, Season season, SchoolDays schoolDays) {}
