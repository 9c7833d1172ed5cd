package org.leadlearner.delivery.due;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.leadlearner.chat.Reply;
import org.leadlearner.delivery.Outbox;
import org.leadlearner.people.Conversation;
import org.leadlearner.schedule.Audience;
import org.leadlearner.schedule.Due;
import org.leadlearner.schedule.Occurrence;
import org.leadlearner.schedule.OccurrenceLedger;
import org.leadlearner.schedule.Outcome;
import org.leadlearner.schedule.PostingPolicy;
import org.leadlearner.schedule.PromptSchedule;
import org.leadlearner.schedule.PromptSchedules.Waiting;
import org.leadlearner.schedule.QuietHours;
import org.leadlearner.schedule.SchoolCalendar;

/** One turn of one schedule: records what it missed, and posts at most one prompt. */
final class PromptTurn {

  private static final Duration FARTHEST_BACK = Duration.ofDays(60);

  private final DuePrompts.Plan plan;
  private final Outbox outbox;
  private final PromptAuthor author;
  private final QuietHours quiet;

  PromptTurn(DuePrompts.Plan plan, Outbox outbox, PromptAuthor author, QuietHours quiet) {
    this.plan = plan;
    this.outbox = outbox;
    this.author = author;
    this.quiet = quiet;
  }

  /**
   * Records every occurrence that this schedule missed; at most one is in time to be posted.
   *
   * @param calendar the school days of this schedule
   * @param absentUntil when the person's absence ends, if they are away now; a prompt that is still
   *     useful then waits until that moment
   */
  void take(Waiting waiting, SchoolCalendar calendar, Optional<Instant> absentUntil, Instant now) {
    PromptSchedule schedule = waiting.schedule();
    Optional<Due> next = first(waiting, now);
    while (next.isPresent() && !next.get().at().isAfter(now)) {
      Due due = next.get();
      Outcome outcome = outcome(waiting, due, calendar, now);
      if (outcome.isPosted() && absentUntil.isPresent()) {
        if (!absentUntil.get().isAfter(policy(calendar).usefulUntil(schedule, due))) {
          next = Optional.of(new Due(due.occurrence(), absentUntil.get()));
          break;
        }
        outcome = Outcome.AWAY;
      }
      settle(schedule, due, outcome, calendar, now);
      next = schedule.nextDue(due.at());
    }
    plan.schedules().move(schedule.id(), next);
  }

  /** Whether a person's own prompt would be posted now if they are not away. */
  boolean asksWhetherAway(Waiting waiting, SchoolCalendar calendar, Instant now) {
    PromptSchedule schedule = waiting.schedule();
    if (schedule.isOfChannel()) {
      return false;
    }
    Optional<Due> next = first(waiting, now);
    while (next.isPresent() && !next.get().at().isAfter(now)) {
      if (outcome(waiting, next.get(), calendar, now).isPosted()) {
        return true;
      }
      next = schedule.nextDue(next.get().at());
    }
    return false;
  }

  /** After a large jump of the clock, back or forward, the next occurrence is computed again. */
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
    Outcome outcome = policy(calendar).outcome(waiting.schedule(), due, now);
    if (outcome.isPosted() && isShut(waiting.schedule(), due)) {
      return Outcome.RESTS;
    }
    boolean failed = waiting.tries() > 0 && due.equals(waiting.due());
    return failed && outcome.isTrouble() ? Outcome.FAULT : outcome;
  }

  /**
   * The leads are told that the prompt goes to their channel next, which must not be promised when
   * the channel is blocked.
   */
  private boolean isShut(PromptSchedule schedule, Due due) {
    Conversation to = schedule.place();
    return due.occurrence().audience() == Audience.LEADS ? outbox.wasRefused(to) : outbox.rests(to);
  }

  private PostingPolicy policy(SchoolCalendar calendar) {
    return new PostingPolicy(calendar, quiet);
  }

  private void settle(
      PromptSchedule schedule, Due due, Outcome outcome, SchoolCalendar calendar, Instant now) {
    Occurrence occurrence = due.occurrence();
    OccurrenceLedger occurrences = plan.occurrences();
    if (!occurrences.record(occurrence, outcome, now) || !outcome.isPosted()) {
      return;
    }
    List<Reply.Post> posts = author.write(schedule, occurrence, calendar, now);
    if (posts.isEmpty()) {
      occurrences.correct(occurrence, Outcome.NOTHING_TO_SAY);
    }
    Instant until = policy(calendar).usefulUntil(schedule, due);
    posts.forEach(post -> outbox.addUntil(post.to(), post.message(), now, until));
  }
}
