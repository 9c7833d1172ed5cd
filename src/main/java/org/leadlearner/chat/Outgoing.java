package org.leadlearner.chat;

import java.util.Optional;
import org.leadlearner.chat.message.Message;
import org.leadlearner.people.Conversation;

/**
 * One message on its way out.
 *
 * @param id our own number; a platform that gets the same id twice shows the message once
 * @param replaces the platform's id of the message whose place this one takes
 * @param isAwaited whether somebody asked and waits for it; a platform keeps room for such messages
 *     within its limits
 * @param begin until when a call that shows it may be begun; later another node may have taken it
 */
public record Outgoing(
    long id,
    Conversation to,
    Message message,
    Optional<String> replaces,
    boolean isAwaited,
    Deadline begin) {

  /** A message that no other node takes. */
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

  /** The same, of which a call may be begun until then. */
  public Outgoing until(Deadline end) {
    return new Outgoing(id, to, message, replaces, isAwaited, end);
  }
}
