package org.leadlearner.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.leadlearner.chat.Reply;
import org.leadlearner.schedule.Calendars;
import org.leadlearner.schedule.Due;
import org.leadlearner.schedule.Judgement;
import org.leadlearner.schedule.Occurrence;
import org.leadlearner.schedule.OccurrenceLedger;
import org.leadlearner.schedule.Outcome;
import org.leadlearner.schedule.PromptSchedule;
import org.leadlearner.schedule.PromptSchedules;
import org.leadlearner.schedule.PromptSchedules.Waiting;
import org.leadlearner.schedule.QuietHours;
import org.leadlearner.schedule.SchoolCalendar;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Posts the prompts that are due. Each turn of a schedule is one transaction: the occurrence, what
 * is posted, and the move to the next turn are kept together or not at all.
 */
public final class DuePrompts {

  private static final Logger LOG = LoggerFactory.getLogger(DuePrompts.class);
  private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
  private static final int MOST_DOUBLINGS = 5;
  private static final Duration FARTHEST_BACK = Duration.ofDays(60);
  private static final Duration BETWEEN_TIDYING = Duration.ofHours(1);
  private static final Duration REMEMBERED = Duration.ofDays(400);
  private static final int TURNS_BETWEEN_CALLS = 100;

  private final Transactions transactions;
  private final Plan plan;
  private final Outbox outbox;
  private final PromptAuthor author;
  private final QuietHours quiet;
  private final Clock clock;
  private final Runnable afterCommit;
  private volatile Instant tidied = Instant.EPOCH;

  /** Where the plan and what became of it is kept. */
  public record Plan(
      PromptSchedules schedules, Calendars calendars, OccurrenceLedger occurrences) {}

  /**
   * @param afterCommit called when something may be due, so that it goes out at once
   */
  public DuePrompts(
      Transactions transactions,
      Plan plan,
      Outbox outbox,
      PromptAuthor author,
      QuietHours quiet,
      Clock clock,
      Runnable afterCommit) {
    this.transactions = transactions;
    this.plan = plan;
    this.outbox = outbox;
    this.author = author;
    this.quiet = quiet;
    this.clock = clock;
    this.afterCommit = afterCommit;
  }

  /** Takes all turns that have come by now. */
  public void post() {
    tidy();
    int turns = 0;
    try {
      while (turn()) {
        turns++;
        if (turns % TURNS_BETWEEN_CALLS == 0) {
          afterCommit.run();
        }
      }
    } finally {
      if (turns > 0) {
        afterCommit.run();
      }
    }
  }

  /** What is older than a school year explains nothing any more. */
  private void tidy() {
    Instant now = clock.instant();
    if (Duration.between(tidied, now).abs().compareTo(BETWEEN_TIDYING) > 0) {
      tidied = now;
      LocalDate oldest = now.minus(REMEMBERED).atZone(ZoneOffset.UTC).toLocalDate();
      plan.occurrences().forgetBefore(oldest);
    }
  }

  /** Takes one turn; false when none has come. */
  private boolean turn() {
    AtomicReference<Optional<Waiting>> taken = new AtomicReference<>(Optional.empty());
    try {
      return transactions.inTransaction(
          () -> {
            Instant now = clock.instant();
            taken.set(plan.schedules().takeDue(now));
            taken.get().ifPresent(waiting -> take(waiting, now));
            return taken.get().isPresent();
          });
    } catch (RuntimeException fault) {
      tryAgain(taken.get().orElseThrow(() -> fault), fault);
      return true;
    }
  }

  /** Settles all that this schedule missed, and at most one of it is in time to be posted. */
  private void take(Waiting waiting, Instant now) {
    PromptSchedule schedule = waiting.schedule();
    SchoolCalendar calendar = plan.calendars().load();
    Optional<Due> next = first(waiting, now);
    while (next.isPresent() && !next.get().at().isAfter(now)) {
      Due due = next.get();
      settle(schedule, due, outcome(waiting, due, calendar, now), calendar, now);
      next = schedule.nextDue(due.at());
    }
    plan.schedules().move(schedule.id(), next);
  }

  /** After a far jump of the clock, back or forward, the next turn is looked for afresh. */
  private static Optional<Due> first(Waiting waiting, Instant now) {
    Instant farthest = now.minus(FARTHEST_BACK);
    if (waiting.due().at().isAfter(now)) {
      return waiting.schedule().nextDue(now);
    }
    return waiting.due().at().isBefore(farthest)
        ? waiting.schedule().nextDue(farthest)
        : Optional.of(waiting.due());
  }

  private Outcome outcome(Waiting waiting, Due due, SchoolCalendar calendar, Instant now) {
    Outcome outcome = judgement(calendar).judge(waiting.schedule(), due, now);
    boolean failed = waiting.tries() > 0 && due.equals(waiting.due());
    return failed && outcome.isTrouble() ? Outcome.FAULT : outcome;
  }

  private Judgement judgement(SchoolCalendar calendar) {
    return new Judgement(calendar, quiet);
  }

  private void settle(
      PromptSchedule schedule, Due due, Outcome outcome, SchoolCalendar calendar, Instant now) {
    Occurrence occurrence = due.occurrence();
    if (!plan.occurrences().record(occurrence, outcome, now) || !outcome.isPosted()) {
      return;
    }
    List<Reply.Post> posts = author.write(schedule, occurrence, schedule.calendar(calendar), now);
    if (posts.isEmpty()) {
      plan.occurrences().correct(occurrence, Outcome.NOTHING_TO_SAY);
    }
    Instant until = judgement(calendar).usefulUntil(schedule, due);
    posts.forEach(post -> outbox.addUntil(post.to(), post.message(), now, until));
  }

  private void tryAgain(Waiting waiting, RuntimeException fault) {
    log(waiting, fault);
    Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(waiting.tries(), MOST_DOUBLINGS));
    Instant time = clock.instant().plus(wait);
    transactions.inTransaction(
        () -> {
          plan.schedules().tryAgain(waiting.schedule().id(), time);
          return true;
        });
  }

  /** The whole fault once, and of its repeats only that they were. */
  private static void log(Waiting waiting, RuntimeException fault) {
    long id = waiting.schedule().id();
    if (waiting.tries() == 0) {
      String reference = UUID.randomUUID().toString().substring(0, 8);
      LOG.error("The turn of schedule {} failed. Reference {}.", id, reference, fault);
    } else {
      LOG.warn("The turn of schedule {} failed again: {}.", id, fault.getClass().getName());
    }
  }
}
