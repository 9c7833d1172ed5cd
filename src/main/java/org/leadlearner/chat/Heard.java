package org.leadlearner.chat;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** What a person did. */
public sealed interface Heard {

  /** They opened the conversation and have not said anything yet. */
  record Opened() implements Heard {}

  /** They opened their own page. */
  record HomeOpened() implements Heard {}

  /** They typed a line, or sent a slash command, whose slash is kept. */
  record Typed(String text) implements Heard {}

  /** They pressed a button, or chose from a list. */
  record Pressed(Action action) implements Heard {}

  /**
   * They sent a form in.
   *
   * @param values what stood in its fields, by name; a field without an answer is left out
   */
  record Submitted(Action action, Map<String, String> values) implements Heard {
    public Submitted {
      values = Map.copyOf(values);
    }
  }

  /**
   * They want to keep a message of somebody's as evidence.
   *
   * @param link where the message stands
   */
  record Saved(String text, Optional<String> link) implements Heard {}

  /**
   * They wrote in the thread below a message of ours that stands in a channel.
   *
   * @param asked when that message was posted; platforms name a thread by that time, so a prompt is
   *     found by its channel and date, and no id of it has to be kept
   */
  record Replied(String text, Instant asked) implements Heard {}
}
