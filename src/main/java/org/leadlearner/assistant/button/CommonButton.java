package org.leadlearner.assistant.button;

import org.leadlearner.chat.message.Action;

/** The buttons of a check-in, a greeting or an offer. */
public enum CommonButton implements Button {
  CHECK_IN("checkin"),

  /** Opens the form with all questions. */
  FORM(Action.FORM),

  /** Answers a question of a check-in. */
  ANSWER("answer"),
  RESUME("resume"),
  RESTART("restart"),
  HISTORY("history"),
  DASHBOARD("dashboard"),
  HELP("help"),

  /** All that can be asked, where help shows what fits now. */
  HELP_ALL("help-all"),
  NOT_NOW("not-now"),

  /** Declines; nothing is changed. */
  LEAVE_IT("leave-it"),

  /** Explains a question while it stays open. */
  EXPLAIN("explain"),
  EDIT_LIST("edit-list"),
  NOTE_LIST("note-list"),
  BASIS("reading-basis"),
  WHY_LOWER("why-lower"),
  LOOK_BACK("look-back"),

  /** Any verb in no other set. */
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
