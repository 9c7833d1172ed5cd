package org.leadlearner.delivery.due;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.leadlearner.chat.ChatPlatform.Shut;
import org.leadlearner.chat.Reply;
import org.leadlearner.delivery.Outbox;
import org.leadlearner.delivery.Transactions;

/** Notifies the leads of a channel, once, that it is blocked, and how to fix it. */
public final class RestNotices {

  private final Transactions transactions;
  private final Outbox outbox;
  private final Function<Shut, List<Reply.Post>> author;
  private final Clock clock;
  private final Runnable afterCommit;

  /**
   * @param author says whom to notify and how; nothing for a place without leads
   * @param afterCommit called when something may be due, so that it is sent at once
   */
  public RestNotices(
      Transactions transactions,
      Outbox outbox,
      Function<Shut, List<Reply.Post>> author,
      Clock clock,
      Runnable afterCommit) {
    this.transactions = transactions;
    this.outbox = outbox;
    this.author = author;
    this.clock = clock;
    this.afterCommit = afterCommit;
  }

  /** Notifies about places that were blocked since the last time. */
  public void tell() {
    if (transactions.inTransaction(() -> tellAt(clock.instant())) > 0) {
      afterCommit.run();
    }
  }

  private int tellAt(Instant now) {
    int sent = 0;
    for (Shut shut : outbox.takeUnnotified()) {
      for (Reply.Post post : author.apply(shut)) {
        sent += outbox.add(post.to(), post.message(), Optional.empty(), now) ? 1 : 0;
      }
    }
    return sent;
  }
}
