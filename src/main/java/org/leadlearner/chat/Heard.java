package org.leadlearner.chat;

/** What a person did. */
public sealed interface Heard {

  /** They opened the conversation and have not said anything yet. */
  record Opened() implements Heard {}

  /** They typed a line, or sent a slash command, whose slash is kept. */
  record Typed(String text) implements Heard {}

  /** They pressed a button, or chose from a list. */
  record Pressed(Action action) implements Heard {}
}
