package org.leadlearner.assistant.button;

import org.leadlearner.chat.message.Action;

/** The buttons about teams. */
public enum TeamButton implements Button {
  JOIN("team-join"),
  DECLINE("team-decline"),
  OBSERVE("team-observe"),
  CLOSE("team-close-round"),
  CLOSE_NOW("team-close-now"),
  REMIND("team-remind"),
  SHOW("team-show"),
  MORE("team-more"),
  BASIS("team-basis"),
  POST("team-post"),
  ROLE("team-role"),
  MONDAY("team-monday"),
  WITHDRAW("team-withdraw"),
  HOME("team-home"),
  NEW(Action.FORM + "-team-new"),

  /** Any other verb with this prefix. */
  OTHER("team-");

  private final String verb;

  TeamButton(String verb) {
    this.verb = verb;
  }

  @Override
  public String verb() {
    return verb;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.team(this);
  }
}
