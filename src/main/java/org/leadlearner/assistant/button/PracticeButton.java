package org.leadlearner.assistant.button;

import org.leadlearner.chat.message.Action;

/** The buttons of a person's own prompts. */
public enum PracticeButton implements Button {
  ANSWER("pln-answer"),
  CHANGE("pln-change"),
  LINE(Action.FORM + "-pln-line"),
  SHARE(Action.FORM + "-pln-share"),
  PREVIEW("pln-preview"),
  POST("pln-post"),
  ANOTHER("pln-another"),
  LATER("pln-later"),
  LIKED("pln-liked"),
  DISLIKED("pln-disliked"),
  TOOK("pln-took"),
  DECLINE("pln-decline"),
  UNPOSTED("pln-unposted"),
  NOW("pln-now"),
  LOG("pln-log");

  private final String verb;

  PracticeButton(String verb) {
    this.verb = verb;
  }

  @Override
  public String verb() {
    return verb;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.practice(this);
  }
}
