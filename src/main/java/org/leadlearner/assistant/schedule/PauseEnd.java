package org.leadlearner.assistant.schedule;

import java.time.LocalDate;
import java.util.Optional;
import org.leadlearner.assistant.request.ScheduleChange;
import org.leadlearner.schedule.SchoolCalendar;

/**
 * Until when prompts are to pause, a person's own or a channel's, and whether they can.
 *
 * @param until the first day on which prompts may come again, if one was named
 */
public record PauseEnd(Finding finding, Optional<LocalDate> until) {

  private static final int MOST_YEARS = 1;

  /** Whether prompts can pause until that day. */
  public enum Finding {
    UNNAMED,
    PAST,
    TOO_FAR,
    NO_SUCH_BREAK,
    FITS
  }

  public static PauseEnd of(ScheduleChange.Pause pause, LocalDate today) {
    return of(pause.until(), today);
  }

  /** The end of the next break with this name, by the calendar. */
  public static PauseEnd of(
      ScheduleChange.PauseOverBreak over, SchoolCalendar calendar, LocalDate today) {
    return calendar
        .nextBreak(today, over.name())
        .map(found -> of(Optional.of(found.last().plusDays(1)), today))
        .orElseGet(() -> new PauseEnd(Finding.NO_SUCH_BREAK, Optional.empty()));
  }

  private static PauseEnd of(Optional<LocalDate> until, LocalDate today) {
    return new PauseEnd(until.map(day -> finding(day, today)).orElse(Finding.UNNAMED), until);
  }

  private static Finding finding(LocalDate until, LocalDate today) {
    if (!until.isAfter(today)) {
      return Finding.PAST;
    }
    return until.isAfter(today.plusYears(MOST_YEARS)) ? Finding.TOO_FAR : Finding.FITS;
  }

  /** The day; must be called only when there is one. */
  public LocalDate day() {
    return until.orElseThrow();
  }
}
