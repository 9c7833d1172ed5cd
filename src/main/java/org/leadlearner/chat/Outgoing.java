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
 */
public record Outgoing(
    long id, Conversation to, Message message, Optional<String> replaces, boolean isAwaited) {

  /** A message that nobody waits for. */
  public Outgoing(long id, Conversation to, Message message, Optional<String> replaces) {
    this(id, to, message, replaces, false);
  }
}
