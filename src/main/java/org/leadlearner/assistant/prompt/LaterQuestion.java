package org.leadlearner.assistant.prompt;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.leadlearner.assistant.schedule.OwnPrompts;
import org.leadlearner.practice.Practice;
import org.leadlearner.prompt.TodaysPrompt;
import org.leadlearner.schedule.PromptSchedule;
import org.leadlearner.schedule.SchoolCalendar;

/**
 * When a person is asked about a prompt that takes longer than its day. The day follows from the
 * calendar and the person's own days, so no question has to be stored.
 */
record LaterQuestion(OwnPrompts own, PromptChoice choice) {

  /** No prompt waits longer, apart from summers and long breaks. */
  private static final int FARTHEST = 60;

  /** The day of the question, if there is one. */
  Optional<LocalDate> day(Practice practice) {
    int wait = choice.words(Locale.ENGLISH, practice).map(TodaysPrompt::askAfter).orElse(0);
    return wait == 0 || !own.isActive() ? Optional.empty() : day(practice.day(), wait);
  }

  /** The prompt that is asked about on this day, because it has no answer. */
  Optional<Practice> due(LocalDate date, List<Practice> before) {
    return before.stream()
        .filter(practice -> practice.reply().isEmpty())
        .filter(practice -> practice.day().isAfter(date.minusDays(FARTHEST)))
        .filter(practice -> day(practice).filter(date::equals).isPresent())
        .findFirst();
  }

  private Optional<LocalDate> day(LocalDate given, int wait) {
    SchoolCalendar calendar = own.calendar();
    Set<DayOfWeek> days = own.schedule().map(PromptSchedule::days).orElseThrow();
    return given
        .plusDays(1)
        .datesUntil(given.plusDays(FARTHEST))
        .filter(date -> days.contains(date.getDayOfWeek()) && calendar.isSchoolDay(date))
        .filter(date -> calendar.schoolDaysBetween(given, date) >= wait)
        .findFirst();
  }
}
