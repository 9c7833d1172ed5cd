package org.leadlearner.delivery.due;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.leadlearner.chat.Absences;
import org.leadlearner.delivery.Outbox;
import org.leadlearner.delivery.Transactions;
import org.leadlearner.people.Conversation;
import org.leadlearner.schedule.Calendars;
import org.leadlearner.schedule.OccurrenceLedger;
import org.leadlearner.schedule.PromptSchedules;
import org.leadlearner.schedule.PromptSchedules.Waiting;
import org.leadlearner.schedule.QuietHours;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Posts the prompts that are due. For each due schedule, the occurrence, the post, and the move to
 * the next occurrence are committed together or not at all.
 *
 * <p>At nine o'clock thousands are due, and a commit costs more than a turn. So a transaction holds
 * many turns, and an exception rolls back only its own turn. Each transaction is short, because in
 * a database with one writer a press waits for it, and so does each message that goes out, twice:
 * the minute that a workspace allows for so many messages begins with the first that is sent.
 */
public final class DuePrompts {

  private static final Logger LOG = LoggerFactory.getLogger(DuePrompts.class);
  private static final int MOST_TURNS_AT_ONCE = 12;
  private static final Duration LONGEST_AT_ONCE = Duration.ofMillis(50);

  /** Long enough for a waiting thread to wake up and start. */
  private static final Duration OTHERS_FIRST = Duration.ofMillis(2);

  private static final int TURNS_BETWEEN_CALLS = 500;
  private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
  private static final int MOST_DOUBLINGS = 5;
  private static final Duration BETWEEN_TIDYING = Duration.ofHours(1);
  private static final Duration REMEMBERED = Duration.ofDays(400);

  private final Transactions transactions;
  private final Plan plan;
  private final CalendarCache schoolDays;
  private final PromptTurn turn;
  private final Absences absences;
  private final Clock clock;
  private final Runnable afterCommit;
  private volatile Instant tidied = Instant.EPOCH;

  /** The stored schedules and outcomes. */
  public record Plan(
      PromptSchedules schedules, Calendars calendars, OccurrenceLedger occurrences) {}

  /** Where no platform says who is away. */
  public DuePrompts(
      Transactions transactions,
      Plan plan,
      Outbox outbox,
      PromptAuthor author,
      QuietHours quiet,
      Clock clock,
      Runnable afterCommit) {
    this(transactions, plan, outbox, author, quiet, Absences.UNKNOWN, clock, afterCommit);
  }

  /**
   * @param absences who gets no prompt now
   * @param afterCommit called when something may be due, so that it is sent at once
   */
  public DuePrompts(
      Transactions transactions,
      Plan plan,
      Outbox outbox,
      PromptAuthor author,
      QuietHours quiet,
      Absences absences,
      Clock clock,
      Runnable afterCommit) {
    this.absences = absences;
    this.transactions = transactions;
    this.plan = plan;
    this.schoolDays = new CalendarCache(plan.calendars());
    this.turn = new PromptTurn(plan, outbox, author, quiet);
    this.clock = clock;
    this.afterCommit = afterCommit;
  }

  /** Takes all turns that are due now. */
  public void post() {
    tidy();
    int uncalled = 0;
    try {
      for (int turns = someTurns(); turns > 0; turns = someTurns()) {
        uncalled += turns;
        if (uncalled >= TURNS_BETWEEN_CALLS) {
          afterCommit.run();
          uncalled = 0;
        }
        LockSupport.parkNanos(OTHERS_FIRST.toNanos());
      }
    } finally {
      if (uncalled > 0) {
        afterCommit.run();
      }
    }
  }

  /** Outcomes older than a school year are deleted. */
  private void tidy() {
    Instant now = clock.instant();
    if (Duration.between(tidied, now).abs().compareTo(BETWEEN_TIDYING) > 0) {
      tidied = now;
      LocalDate oldest = now.minus(REMEMBERED).atZone(ZoneOffset.UTC).toLocalDate();
      plan.occurrences().forgetBefore(oldest);
    }
  }

  /** Takes turns in one transaction; returns how many, and zero when none is due. */
  private int someTurns() {
    Deque<Waiting> unfinished = new ArrayDeque<>();
    try {
      Asked asked = ask();
      return transactions.inTransaction(() -> takeSome(unfinished, asked));
    } catch (RuntimeException fault) {
      // Even the savepoint failed, for example after a lost connection: none of them happened.
      if (unfinished.isEmpty()) {
        throw fault;
      }
      Waiting first = unfinished.getFirst();
      transactions.inTransaction(() -> putOff(first, fault));
      return 1;
    }
  }

  /**
   * Of whom it was asked whether they are away.
   *
   * @param all whether it need not be asked of anybody
   * @param absent those who are, with the end of their absence
   */
  private record Asked(boolean all, Set<Conversation> people, Map<Conversation, Instant> absent) {

    private static final Asked NOT_NEEDED = new Asked(true, Set.of(), Map.of());

    private boolean covers(Conversation own) {
      return all || people.contains(own);
    }

    private Optional<Instant> absentUntil(Waiting waiting) {
      return Optional.of(waiting.schedule())
          .filter(schedule -> !schedule.isOfChannel())
          .flatMap(schedule -> Optional.ofNullable(absent.get(schedule.place())));
    }
  }

  /** A platform may take seconds to say who is away, which no transaction may wait for. */
  private Asked ask() {
    if (absences == Absences.UNKNOWN) {
      return Asked.NOT_NEEDED;
    }
    Set<Conversation> people =
        transactions.inTransaction(
            () -> {
              Instant now = clock.instant();
              List<Waiting> come = plan.schedules().takeDue(now, MOST_TURNS_AT_ONCE);
              if (come.isEmpty()) {
                return Set.<Conversation>of();
              }
              CalendarCache.Edition days = schoolDays.now();
              return come.stream()
                  .filter(due -> turn.asksWhetherAway(due, days.of(due.schedule()), now))
                  .map(due -> due.schedule().place())
                  .collect(Collectors.toUnmodifiableSet());
            });
    return new Asked(false, people, people.isEmpty() ? Map.of() : absences.of(people));
  }

  private int takeSome(Deque<Waiting> unfinished, Asked asked) {
    long start = System.nanoTime();
    Instant now = clock.instant();
    List<Waiting> due = plan.schedules().takeDue(now, MOST_TURNS_AT_ONCE);
    if (due.isEmpty()) {
      return 0;
    }
    CalendarCache.Edition days = schoolDays.now();
    List<Waiting> come = due.stream().filter(one -> isAsked(one, asked, days, now)).toList();
    int taken = 0;
    while (taken < come.size()
        && (taken == 0 || System.nanoTime() - start <= LONGEST_AT_ONCE.toNanos())) {
      Waiting waiting = come.get(taken++);
      unfinished.add(waiting);
      if (finished(waiting, days, asked.absentUntil(waiting), now)) {
        unfinished.remove(waiting);
      }
    }
    return taken;
  }

  /** What became due since it was asked has its turn next time. */
  private boolean isAsked(Waiting due, Asked asked, CalendarCache.Edition days, Instant now) {
    return asked.covers(due.schedule().place())
        || !turn.asksWhetherAway(due, days.of(due.schedule()), now);
  }

  /** False when it failed and was postponed. */
  private boolean finished(
      Waiting waiting, CalendarCache.Edition days, Optional<Instant> absentUntil, Instant now) {
    try {
      return transactions.inTransaction(
          () -> {
            turn.take(waiting, days.of(waiting.schedule()), absentUntil, now);
            return true;
          });
    } catch (RuntimeException fault) {
      putOff(waiting, fault);
      return false;
    }
  }

  private boolean putOff(Waiting waiting, RuntimeException fault) {
    Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(waiting.tries(), MOST_DOUBLINGS));
    plan.schedules().tryAgain(waiting.schedule().id(), clock.instant().plus(wait));
    log(waiting, fault);
    return true;
  }

  /** Logs the whole exception once, and for its repeats only that they happened. */
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
