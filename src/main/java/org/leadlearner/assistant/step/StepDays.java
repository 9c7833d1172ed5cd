package org.leadlearner.assistant.step;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadlearner.assistant.schedule.OwnPrompts;
import org.leadlearner.assistant.turn.PromptPorts;
import org.leadlearner.assistant.turn.TurnContext;
import org.leadlearner.step.StepDay;

/**
 * The days on which a person can be asked about a step.
 *
 * @param today in the person's time zone
 */
record StepDays(StepDay day, LocalDate today) {

  private static final int DAYS_TO_DO_IT = 3;
  private static final int MOST_DAYS = 366;

  static StepDays of(PromptPorts records, TurnContext visit) {
    OwnPrompts own = OwnPrompts.of(records, visit);
    return new StepDays(
        new StepDay(own.schedule(), own.calendar(), own.zone(), records.quiet()), own.today());
  }

  /** The next Fridays that leave time for it: in one, two and four weeks, as school days. */
  List<LocalDate> offered() {
    LocalDate friday =
        today.plusDays(DAYS_TO_DO_IT).with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY));
    return Stream.of(friday, friday.plusWeeks(1), friday.plusWeeks(3))
        .map(day::day)
        .distinct()
        .toList();
  }

  /** The key of the reason against a day; empty for a possible one. */
  Optional<String> fault(LocalDate until) {
    if (!until.isAfter(today)) {
      return Optional.of("step.date.past");
    }
    return until.isAfter(today.plusDays(MOST_DAYS))
        ? Optional.of("step.date.far")
        : Optional.empty();
  }

  Instant askAt(LocalDate until) {
    return day.first(until);
  }

  /** The day on which the question about a step comes. */
  LocalDate asked(LocalDate until) {
    return day.day(until);
  }
}
