package org.leadlearner.chat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.leadlearner.chat.message.Message;
import org.leadlearner.people.Conversation;

/** The last question in each conversation, so that typed words can answer it like a press. */
public interface OpenQuestions {

  /** After that, a question without an answer is closed. */
  Duration OPEN_FOR = Duration.ofDays(1);

  /**
   * A message that asks something.
   *
   * @param message with the buttons that answer it
   * @param typed the line that it asks about, if its buttons need more of the line than they carry
   * @param channel where the request is to be done, if it was made in a channel
   */
  record Asked(
      Message message, Optional<String> typed, Optional<Conversation> channel, Instant at) {}

  /** The last question, if it is still open at this time. */
  Optional<Asked> find(Conversation conversation, Instant now);

  /** Replaces the question that was asked before. */
  void keep(Conversation conversation, Asked asked);

  /** Closes the question. */
  void close(Conversation conversation);
}
