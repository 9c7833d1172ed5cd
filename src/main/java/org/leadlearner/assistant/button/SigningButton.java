package org.leadlearner.assistant.button;

import org.leadlearner.chat.message.Action;

/** The buttons for signing a meeting's agreement, for everybody who was asked. */
public enum SigningButton implements Button {
  YES("team-sign-yes"),
  NO("team-sign-no"),
  LINE(Action.FORM + "-team-sign-line");

  private final String verb;

  SigningButton(String verb) {
    this.verb = verb;
  }

  @Override
  public String verb() {
    return verb;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.signing(this);
  }
}
