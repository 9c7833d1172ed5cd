package org.leadlearner.delivery;

import java.util.List;
import java.util.Optional;
import org.leadlearner.chat.Inbox;
import org.leadlearner.chat.Incoming;
import org.leadlearner.chat.Listener;
import org.leadlearner.chat.Reply;

/**
 * Takes in what came in: its keys, the turn it leads to and the messages that go out are committed
 * together, or not at all.
 */
public final class Reception implements Inbox {

  private final Transactions transactions;
  private final DeliveryKeys keys;
  private final Outbox outbox;
  private final Listener listener;
  private final Runnable afterCommit;

  /**
   * @param afterCommit called when something may be due, so that it goes out at once
   */
  public Reception(
      Transactions transactions,
      DeliveryKeys keys,
      Outbox outbox,
      Listener listener,
      Runnable afterCommit) {
    this.transactions = transactions;
    this.keys = keys;
    this.outbox = outbox;
    this.listener = listener;
    this.afterCommit = afterCommit;
  }

  @Override
  public void receive(Incoming incoming) {
    boolean isNew = transactions.inTransaction(() -> decide(incoming));
    if (isNew) {
      afterCommit.run();
    }
  }

  private boolean decide(Incoming incoming) {
    if (!keys.isFirst(incoming.where().platform(), incoming.deliveryKeys(), incoming.at())) {
      return false;
    }
    List<Reply> replies = listener.hear(incoming);
    for (Reply reply : replies) {
      Optional<String> replaces =
          reply.place() == Reply.Place.IN_PLACE ? incoming.on() : Optional.empty();
      outbox.add(incoming.where(), reply.message(), replaces, incoming.at());
    }
    return true;
  }
}
