package org.leadlearner.assistant.button;

import org.leadlearner.chat.message.Action;

/** The buttons about a person's own steps; most carry the id of a step. */
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

  /** Reopens a step. */
  AGAIN("step-again"),

  /** Stores a done step as a note. */
  NOTE("step-note"),

  /** Drops a step, so that the one in the value can be opened. */
  LET_GO("step-let-go"),

  /** Declines; nothing is changed. */
  LEAVE("step-leave"),

  /** Opens a form for one's own words. */
  WRITE(Action.FORM + "-step-write"),

  /** Any other verb with this prefix. */
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
