package org.leadlearner.schedule;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Decides whether a planned prompt is posted now or skipped (design rule 4; domain.md, section
 * 4.4).
 */
public final class PostingPolicy {

  /** How late a prompt may be posted. */
  public static final Duration LATEST = Duration.ofHours(2);

  private final SchoolCalendar calendar;
  private final QuietHours quiet;

  /**
   * @param calendar of the district or school that the schedule belongs to
   */
  public PostingPolicy(SchoolCalendar calendar, QuietHours quiet) {
    this.calendar = calendar;
    this.quiet = quiet;
  }

  /**
   * The outcome of a prompt at {@code now}, which is not before its moment: POSTED, or the reason
   * to skip it.
   */
  public Outcome outcome(PromptSchedule schedule, Due due, Instant now) {
    LocalDate date = due.occurrence().date();
    if (schedule.isPaused(date)) {
      return Outcome.PAUSED;
    } else if (!schedule.calendar(calendar).isSchoolDay(date)) {
      return Outcome.CLOSED_DAY;
    } else if (isLate(schedule, due, now)) {
      return Outcome.LATE;
    }
    return quiet.allow(now, date, schedule.zone()) ? Outcome.POSTED : Outcome.QUIET_HOURS;
  }

  /** Until when a posted prompt that could not be sent yet is still useful. */
  public Instant usefulUntil(PromptSchedule schedule, Due due) {
    LocalDate date = due.occurrence().date();
    Instant late = due.at().plus(mostLate(schedule, due));
    Instant end = quiet.end(date, schedule.zone());
    return end.isBefore(late) ? end : late;
  }

  private static boolean isLate(PromptSchedule schedule, Due due, Instant now) {
    LocalDate today = now.atZone(schedule.zone()).toLocalDate();
    return !today.equals(due.occurrence().date())
        || now.isAfter(due.at().plus(mostLate(schedule, due)));
  }

  /** Once everyone's moment has come, the leads are no longer first. */
  private static Duration mostLate(PromptSchedule schedule, Due due) {
    return due.occurrence().audience() == Audience.LEADS ? schedule.leadsFirst() : LATEST;
  }
}
