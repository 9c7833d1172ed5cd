package org.leadlearner.delivery.due;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.leadlearner.chat.Reply;
import org.leadlearner.delivery.Outbox;
import org.leadlearner.delivery.Transactions;
import org.leadlearner.schedule.Calendars;
import org.leadlearner.schedule.PromptSchedule;
import org.leadlearner.schedule.PromptSchedules;
import org.leadlearner.schedule.QuietHours;
import org.leadlearner.schedule.SchoolCalendar;
import org.leadlearner.step.Step;
import org.leadlearner.step.StepDay;
import org.leadlearner.step.Steps;

/**
 * Asks people once about their own steps, on a school day of theirs. A question that cannot be
 * asked at its moment, because the day was closed or the program was not running, is postponed.
 */
public final class DueSteps {

  private static final int MOST_AT_ONCE = 20;

  private final Transactions transactions;
  private final Steps steps;
  private final When when;
  private final Outbox outbox;
  private final BiFunction<Step, Instant, Reply.Post> asking;
  private final Runnable afterCommit;

  /** When people may be asked. */
  public record When(
      PromptSchedules schedules, Calendars calendars, QuietHours quiet, Clock clock) {}

  /**
   * @param asking returns the question, inside the transaction that marks it as asked
   * @param afterCommit called when something may be due, so that it is sent at once
   */
  public DueSteps(
      Transactions transactions,
      Steps steps,
      When when,
      Outbox outbox,
      BiFunction<Step, Instant, Reply.Post> asking,
      Runnable afterCommit) {
    this.transactions = transactions;
    this.steps = steps;
    this.when = when;
    this.outbox = outbox;
    this.asking = asking;
    this.afterCommit = afterCommit;
  }

  /** Asks about all steps that are due. */
  public void ask() {
    Instant now = when.clock().instant();
    int taken = MOST_AT_ONCE;
    while (taken == MOST_AT_ONCE) {
      taken = transactions.inTransaction(() -> askSome(now));
      if (taken > 0) {
        afterCommit.run();
      }
    }
  }

  private int askSome(Instant now) {
    List<Steps.Due> due = steps.due(now, MOST_AT_ONCE);
    if (due.isEmpty()) {
      return 0;
    }
    SchoolCalendar whole = when.calendars().load();
    for (Steps.Due one : due) {
      Optional<Instant> later = day(one.step(), whole).later(now);
      if (later.isPresent()) {
        steps.putOff(one, later.get());
      } else if (steps.asked(one)) {
        Reply.Post post = asking.apply(one.step(), now);
        outbox.add(post.to(), post.message(), Optional.empty(), now);
      }
    }
    return due.size();
  }

  private StepDay day(Step step, SchoolCalendar whole) {
    Optional<PromptSchedule> schedule = when.schedules().ofPerson(step.personId());
    ZoneId zone = schedule.map(PromptSchedule::zone).orElse(step.zone());
    SchoolCalendar own = schedule.map(one -> one.calendar(whole)).orElse(whole);
    return new StepDay(schedule, own, zone, when.quiet());
  }
}
