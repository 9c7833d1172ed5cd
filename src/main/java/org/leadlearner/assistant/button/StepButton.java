package org.leadlearner.assistant.button;

import org.leadlearner.chat.message.Action;

/** The buttons about a person's own steps, most of them with the number of a step. */
public enum StepButton implements Button {
  /** Makes the step that the latest reading suggests one's own. */
  MAKE("step-make"),
  MINE("step-mine"),

  /** Sets the day in the details. */
  WHEN("step-when"),
  DONE("step-done"),

  /** Asks for another day. */
  LATER("step-later"),
  DROP("step-drop"),

  /** Takes a step up again. */
  AGAIN("step-again"),

  /** Keeps a step that was done as a note. */
  NOTE("step-note"),

  /** Lets a step go, so that the one in the value can be opened. */
  LET_GO("step-let-go"),

  /** Says no; nothing is changed. */
  LEAVE("step-leave"),

  /** Opens a page for one's own words. */
  WRITE(Action.FORM + "-step-write"),

  /** Any other verb that begins so. */
  OTHER("step-");

  private final String verb;

  StepButton(String verb) {
    this.verb = verb;
  }

  @Override
  public String verb() {
    return verb;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.step(this);
  }
}
