package org.leadlearner.chat;

import java.util.Optional;
import org.leadlearner.chat.message.Message;
import org.leadlearner.people.Conversation;

/**
 * One outgoing message.
 *
 * @param id the number of its outbox row; a platform that gets the same id twice shows the message
 *     once
 * @param replaces the platform's id of the message that this one updates
 * @param isAwaited whether a person waits for it; platforms reserve part of their rate limits for
 *     such messages
 * @param begin the latest time to start a call that shows it; later, another node may have claimed
 *     it
 */
public record Outgoing(
    long id,
    Conversation to,
    Message message,
    Optional<String> replaces,
    boolean isAwaited,
    Deadline begin) {

  /** A message that no other node claims. */
  public Outgoing(
      long id, Conversation to, Message message, Optional<String> replaces, boolean isAwaited) {
    this(id, to, message, replaces, isAwaited, Deadline.NONE);
  }

  /** A message that nobody waits for. */
  public Outgoing(long id, Conversation to, Message message, Optional<String> replaces) {
    this(id, to, message, replaces, false);
  }

  /** The same message in another conversation. */
  public Outgoing elsewhere(Conversation other, Optional<String> replaced) {
    return new Outgoing(id, other, message, replaced, isAwaited, begin);
  }

  /** The same, with another deadline for its calls. */
  public Outgoing until(Deadline end) {
    return new Outgoing(id, to, message, replaces, isAwaited, end);
  }
}
