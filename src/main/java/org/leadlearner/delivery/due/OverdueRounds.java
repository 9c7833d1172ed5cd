package org.leadlearner.delivery.due;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.leadlearner.chat.Reply;
import org.leadlearner.delivery.Outbox;
import org.leadlearner.delivery.Transactions;

/** Closes the rounds of teams when their last day is over, and notifies people. */
public final class OverdueRounds {

  private static final Duration BETWEEN_LOOKS = Duration.ofMinutes(10);

  private final Transactions transactions;
  private final Outbox outbox;
  private final Function<Instant, List<Reply.Post>> closing;
  private final Clock clock;
  private final Runnable afterCommit;
  private volatile Instant looked = Instant.EPOCH;

  /**
   * @param closing closes the overdue rounds, inside a transaction, and returns what to post
   * @param afterCommit called when something may be due, so that it is sent at once
   */
  public OverdueRounds(
      Transactions transactions,
      Outbox outbox,
      Function<Instant, List<Reply.Post>> closing,
      Clock clock,
      Runnable afterCommit) {
    this.transactions = transactions;
    this.outbox = outbox;
    this.closing = closing;
    this.clock = clock;
    this.afterCommit = afterCommit;
  }

  /** Checks, unless it did a moment ago. */
  public void close() {
    Instant now = clock.instant();
    if (Duration.between(looked, now).abs().compareTo(BETWEEN_LOOKS) < 0) {
      return;
    }
    looked = now;
    int closed = transactions.inTransaction(() -> closeAt(now));
    if (closed > 0) {
      afterCommit.run();
    }
  }

  private int closeAt(Instant now) {
    List<Reply.Post> posts = closing.apply(now);
    posts.forEach(post -> outbox.add(post.to(), post.message(), Optional.empty(), now));
    return posts.size();
  }
}
