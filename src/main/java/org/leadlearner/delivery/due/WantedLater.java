package org.leadlearner.delivery.due;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.leadlearner.chat.Reply;
import org.leadlearner.delivery.Outbox;
import org.leadlearner.delivery.Transactions;
import org.leadlearner.practice.PromptWishes;
import org.leadlearner.schedule.PostingPolicy;
import org.leadlearner.schedule.Reminders;

/** Posts what people wanted later: a prompt again on the same day, or a reminder. */
public final class WantedLater<W> {

  private static final int MOST_AT_ONCE = 20;

  private final Transactions transactions;
  private final Wishes<W> wishes;
  private final Outbox outbox;
  private final Clock clock;
  private final Runnable afterCommit;

  /**
   * What was wished.
   *
   * @param taking takes those that are due by a moment, so many at most
   * @param due when one is due
   * @param writing returns what to post, inside the transaction that takes the wish
   */
  public record Wishes<W>(
      BiFunction<Instant, Integer, List<W>> taking,
      Function<W, Instant> due,
      BiFunction<W, Instant, List<Reply.Post>> writing) {

    public static Wishes<PromptWishes.Later> prompts(
        PromptWishes wishes, BiFunction<PromptWishes.Later, Instant, List<Reply.Post>> writing) {
      return new Wishes<>(wishes::takeLater, PromptWishes.Later::at, writing);
    }

    public static Wishes<Reminders.Reminder> reminders(
        Reminders reminders, BiFunction<Reminders.Reminder, Instant, List<Reply.Post>> writing) {
      return new Wishes<>(reminders::take, Reminders.Reminder::at, writing);
    }
  }

  /**
   * @param afterCommit called when something may be due, so that it is sent at once
   */
  public WantedLater(
      Transactions transactions,
      Wishes<W> wishes,
      Outbox outbox,
      Clock clock,
      Runnable afterCommit) {
    this.transactions = transactions;
    this.wishes = wishes;
    this.outbox = outbox;
    this.clock = clock;
    this.afterCommit = afterCommit;
  }

  /** Posts all that are due; one that is hours late is dropped. */
  public void post() {
    Instant now = clock.instant();
    int taken = MOST_AT_ONCE;
    while (taken == MOST_AT_ONCE) {
      taken = transactions.inTransaction(() -> postSome(now));
      if (taken > 0) {
        afterCommit.run();
      }
    }
  }

  private int postSome(Instant now) {
    List<W> due = wishes.taking().apply(now, MOST_AT_ONCE);
    for (W wish : due) {
      Instant until = wishes.due().apply(wish).plus(PostingPolicy.LATEST);
      if (now.isBefore(until)) {
        wishes
            .writing()
            .apply(wish, now)
            .forEach(post -> outbox.addUntil(post.to(), post.message(), now, until));
      }
    }
    return due.size();
  }
}
