package org.leadlearner.assistant.button;

import org.leadlearner.chat.message.Action;

/** The buttons about a channel's prompts. */
public enum ChannelButton implements Button {
  SET_UP("channel-set-up"),
  PREVIEW("channel-preview"),
  STOP("channel-stop"),
  START("channel-start"),

  /** Undoes the change that it belongs to. */
  UNDO("channel-undo"),
  ASK_LEAD("channel-ask-lead"),
  ADD_LEAD("channel-add-lead"),
  NO_LEAD("channel-no-lead"),
  ANSWER("channel-answer"),
  TOOK("channel-took"),
  NOTE(Action.FORM + "-channel-note"),
  SHARE(Action.FORM + "-channel-share"),
  POST("channel-post"),
  UNPOSTED("channel-unposted"),
  WEEKLY("channel-weekly"),
  REST("channel-rest"),
  BOTH("channel-both"),
  SCHOOL("channel-school"),
  REPLIES("channel-replies"),

  /** Any other verb with this prefix. */
  OTHER("channel-");

  private final String verb;

  ChannelButton(String verb) {
    this.verb = verb;
  }

  @Override
  public String verb() {
    return verb;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.channel(this);
  }
}
