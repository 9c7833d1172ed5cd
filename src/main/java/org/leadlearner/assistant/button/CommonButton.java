package org.leadlearner.assistant.button;

import org.leadlearner.chat.message.Action;

/** The buttons that a check-in, a greeting or an offer comes with. */
public enum CommonButton implements Button {
  CHECK_IN("checkin"),

  /** Opens the page of all questions. */
  FORM(Action.FORM),

  /** Answers a question of a check-in. */
  ANSWER("answer"),
  RESUME("resume"),
  RESTART("restart"),
  HISTORY("history"),
  DASHBOARD("dashboard"),
  HELP("help"),
  NOT_NOW("not-now"),

  /** Says no to what was asked: nothing is changed. */
  LEAVE_IT("leave-it"),

  /** Says what a question means, beside it. */
  EXPLAIN("explain"),
  EDIT_LIST("edit-list"),
  NOTE_LIST("note-list"),
  BASIS("reading-basis"),
  WHY_LOWER("why-lower"),
  LOOK_BACK("look-back"),

  /** Whatever stands in no set. */
  OTHER("");

  private final String verb;

  CommonButton(String verb) {
    this.verb = verb;
  }

  @Override
  public String verb() {
    return verb;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.common(this);
  }
}
