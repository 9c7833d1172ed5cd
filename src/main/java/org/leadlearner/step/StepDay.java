package org.leadlearner.step;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Predicate;
import org.leadlearner.schedule.Moment;
import org.leadlearner.schedule.PostingPolicy;
import org.leadlearner.schedule.PromptSchedule;
import org.leadlearner.schedule.QuietHours;
import org.leadlearner.schedule.SchoolCalendar;

/**
 * When a person is asked about a step: at their own prompt time, or in the morning, on its day or
 * the first school day after it. A pause of prompts delays it as well.
 *
 * @param schedule of the person's prompts; empty for people without
 * @param calendar the school days of the person
 * @param zone of the schedule, or of the step without one
 */
public record StepDay(
    Optional<PromptSchedule> schedule, SchoolCalendar calendar, ZoneId zone, QuietHours quiet) {

  private static final LocalTime MORNING = LocalTime.of(9, 0);

  /** The moment of the question about a step until this day. */
  public Instant first(LocalDate until) {
    LocalDate date = isOpen(until) ? until : next(until);
    return Moment.of(date, time(), zone).orElseGet(() -> date.atStartOfDay(zone).toInstant());
  }

  /** The day on which it is asked. */
  public LocalDate day(LocalDate until) {
    return first(until).atZone(zone).toLocalDate();
  }

  /** Empty when the question can be asked now; otherwise the moment when it can. */
  public Optional<Instant> later(Instant now) {
    LocalDate today = now.atZone(zone).toLocalDate();
    Instant wanted = first(today);
    boolean isToday = wanted.atZone(zone).toLocalDate().equals(today);
    if (now.isBefore(wanted)) {
      return Optional.of(wanted);
    }
    LocalTime time = now.atZone(zone).toLocalTime();
    boolean isInTime = isToday && !now.isAfter(wanted.plus(PostingPolicy.LATEST));
    return isInTime && quiet.choose(time) instanceof QuietHours.Choice.Allowed
        ? Optional.empty()
        : Optional.of(first(today.plusDays(1)));
  }

  private LocalTime time() {
    return schedule.filter(PromptSchedule::active).map(PromptSchedule::time).orElse(MORNING);
  }

  private boolean isOpen(LocalDate date) {
    return calendar.isSchoolDay(date)
        && schedule.filter(PromptSchedule::active).filter(one -> one.isPaused(date)).isEmpty();
  }

  /** Without a school day within a year, the same day a year later; then it is checked again. */
  private LocalDate next(LocalDate date) {
    Predicate<LocalDate> fits = this::isOpen;
    return date.plusDays(1)
        .datesUntil(date.plusYears(1))
        .filter(fits)
        .findFirst()
        .orElseGet(() -> date.plusYears(1));
  }
}
