package org.leadlearner.schedule;

import java.time.LocalDate;

/**
 * One due prompt: a schedule and a date. It happens once, whatever clocks and nodes do.
 *
 * @param scheduleId {@link PromptSchedule#id()}
 * @param date the day in the schedule's own time zone
 */
public record Occurrence(long scheduleId, LocalDate date, Audience audience) {}
