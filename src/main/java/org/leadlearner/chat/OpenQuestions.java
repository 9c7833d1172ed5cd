package org.leadlearner.chat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.leadlearner.chat.message.Message;
import org.leadlearner.people.Conversation;

/** What was asked last in each conversation, so that typed words can answer it as a press does. */
public interface OpenQuestions {

  /** A question that nobody answered is none any more after that. */
  Duration OPEN_FOR = Duration.ofDays(1);

  /**
   * A message that asks.
   *
   * @param message with the buttons that answer it
   * @param typed the line that it asks about, where its buttons need more of it than they carry
   * @param channel where what it asks about is to be done, if it was asked for in a channel
   */
  record Asked(
      Message message, Optional<String> typed, Optional<Conversation> channel, Instant at) {}

  /** What was asked last, if it is still open at this time. */
  Optional<Asked> find(Conversation conversation, Instant now);

  /** Takes the place of what was asked before. */
  void keep(Conversation conversation, Asked asked);

  /** Nothing is asked any more. */
  void close(Conversation conversation);
}
