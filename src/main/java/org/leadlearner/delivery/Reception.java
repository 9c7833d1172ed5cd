package org.leadlearner.delivery;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.leadlearner.chat.Inbox;
import org.leadlearner.chat.Incoming;
import org.leadlearner.chat.Listener;
import org.leadlearner.chat.NotReadyException;
import org.leadlearner.chat.Receipt;
import org.leadlearner.chat.Reply;
import org.leadlearner.chat.message.Message;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Handles each interaction once: its keys, the changes of its turn and the outgoing messages are
 * committed together or not at all.
 */
public final class Reception implements Inbox {

  private static final Logger LOG = LoggerFactory.getLogger(Reception.class);

  private final Transactions transactions;
  private final DeliveryKeys keys;
  private final Outbox outbox;
  private final Listener listener;
  private final Consumer<Set<Outbox.Lane>> afterCommit;

  /** What a turn came to, and the lanes that it has added messages to. */
  private record Decided(Receipt receipt, Set<Outbox.Lane> lanes) {}

  /**
   * @param afterCommit told which lanes have something new, so that it is sent at once
   */
  public Reception(
      Transactions transactions,
      DeliveryKeys keys,
      Outbox outbox,
      Listener listener,
      Consumer<Set<Outbox.Lane>> afterCommit) {
    this.transactions = transactions;
    this.keys = keys;
    this.outbox = outbox;
    this.listener = listener;
    this.afterCommit = afterCommit;
  }

  @Override
  public Receipt receive(Incoming incoming) {
    Optional<Decided> decided = decidedOnceReady(incoming);
    decided.map(Decided::lanes).ifPresent(afterCommit);
    return decided.map(Decided::receipt).orElse(Receipt.NOTHING);
  }

  /** If it cannot be handled yet, this waits outside the transaction, where it delays nobody. */
  private Optional<Decided> decidedOnceReady(Incoming incoming) {
    try {
      return decidedOrApologised(incoming);
    } catch (NotReadyException notYet) {
      listener.awaitReady();
      return decidedOrApologised(incoming);
    }
  }

  private Optional<Decided> decidedOrApologised(Incoming incoming) {
    try {
      return transactions.inTransaction(() -> decide(incoming));
    } catch (NotReadyException notYet) {
      throw notYet;
    } catch (RuntimeException fault) {
      String reference = UUID.randomUUID().toString().substring(0, 8);
      LOG.error("A turn failed and nothing of it was kept. Reference {}.", reference, fault);
      // If even this cannot be committed it throws, and the platform retries.
      return transactions.inTransaction(() -> apologise(incoming, reference));
    }
  }

  /** Empty for a duplicate. */
  private Optional<Decided> decide(Incoming incoming) {
    if (!keys.isFirst(incoming)) {
      return Optional.empty();
    }
    incoming.where().channel().ifPresent(outbox::wake);
    ReplySplitter replies = new ReplySplitter(outbox, incoming);
    Receipt receipt = replies.take(listener.hear(incoming));
    if (replies.unreached() > 0) {
      Message message = listener.unreached(incoming, replies.unreached());
      replies.take(List.of(Reply.below(message)));
    }
    if (!replies.answersBelow()) {
      // An incoming message unblocks its place for the reply.
      outbox.wake(incoming.where().own());
    }
    return Optional.of(new Decided(receipt, replies.lanes()));
  }

  private Optional<Decided> apologise(Incoming incoming, String reference) {
    if (!keys.isFirst(incoming)) {
      return Optional.empty();
    }
    List<Reply> apology = List.of(Reply.below(listener.apologise(incoming, reference)));
    ReplySplitter replies = new ReplySplitter(outbox, incoming);
    return Optional.of(new Decided(replies.take(apology), replies.lanes()));
  }
}
