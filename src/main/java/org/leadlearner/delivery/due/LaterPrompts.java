package org.leadlearner.delivery.due;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;
import org.leadlearner.chat.Reply;
import org.leadlearner.delivery.Outbox;
import org.leadlearner.delivery.Transactions;
import org.leadlearner.practice.PromptWishes;
import org.leadlearner.schedule.PostingPolicy;

/** Posts prompts again that people wanted later on the same day. */
public final class LaterPrompts {

  private static final int MOST_AT_ONCE = 20;

  private final Transactions transactions;
  private final PromptWishes wishes;
  private final Outbox outbox;
  private final BiFunction<PromptWishes.Later, Instant, List<Reply.Post>> writing;
  private final Clock clock;
  private final Runnable afterCommit;

  /**
   * @param writing returns what to post, inside the transaction that takes the wish
   * @param afterCommit called when something may be due, so that it is sent at once
   */
  public LaterPrompts(
      Transactions transactions,
      PromptWishes wishes,
      Outbox outbox,
      BiFunction<PromptWishes.Later, Instant, List<Reply.Post>> writing,
      Clock clock,
      Runnable afterCommit) {
    this.transactions = transactions;
    this.wishes = wishes;
    this.outbox = outbox;
    this.writing = writing;
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
    List<PromptWishes.Later> due = wishes.takeLater(now, MOST_AT_ONCE);
    for (PromptWishes.Later later : due) {
      Instant until = later.at().plus(PostingPolicy.LATEST);
      if (now.isBefore(until)) {
        writing
            .apply(later, now)
            .forEach(post -> outbox.addUntil(post.to(), post.message(), now, until));
      }
    }
    return due.size();
  }
}
