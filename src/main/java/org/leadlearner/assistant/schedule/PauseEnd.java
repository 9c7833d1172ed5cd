package org.leadlearner.assistant.schedule;

import java.time.LocalDate;
import java.util.Optional;
import org.leadlearner.schedule.SchoolCalendar;

/** Until when prompts may pause, of a person and of a channel: a day to come, within a year. */
public enum PauseEnd {
  UNNAMED,
  PAST,
  TOO_FAR,
  FITS;

  private static final int MOST_YEARS = 1;

  /** What is to be said of the first day on which prompts are to come again. */
  public static PauseEnd of(Optional<LocalDate> until, LocalDate today) {
    if (until.isEmpty()) {
      return UNNAMED;
    } else if (!until.get().isAfter(today)) {
      return PAST;
    }
    return until.get().isAfter(today.plusYears(MOST_YEARS)) ? TOO_FAR : FITS;
  }

  /** The first day after the next break whose name has these words; empty if none is known. */
  public static Optional<LocalDate> afterBreak(
      SchoolCalendar calendar, LocalDate today, String name) {
    return calendar.nextBreak(today, name).map(some -> some.last().plusDays(1));
  }
}
