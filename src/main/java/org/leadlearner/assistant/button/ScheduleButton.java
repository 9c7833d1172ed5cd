package org.leadlearner.assistant.button;

/** The buttons about when a person's prompts come. */
public enum ScheduleButton implements Button {
  SHOW("pln-show"),
  START("pln-start"),
  TIMES("pln-times"),

  /** Sets the time of day in the value. */
  TIME("pln-time"),
  DAYS("pln-days"),
  IN_ZONE("pln-in-zone"),
  PAUSES("pln-pauses"),

  /** Pauses until the day in the details. */
  PAUSE("pln-pause"),
  RESUME("pln-resume"),
  STOP("pln-stop"),

  /** Undoes the change that it belongs to. */
  UNDO("pln-undo"),
  UNDO_LIMIT("pln-undo-limit"),
  KEEP("pln-keep"),
  WEEKLY("pln-weekly"),
  NO("pln-no"),
  ZONE("pln-zone"),
  PUBLIC("pln-public"),
  BOTH("pln-both"),
  SCHOOL("pln-school"),

  /** Any other verb with this prefix. */
  OTHER("pln-");

  private final String verb;

  ScheduleButton(String verb) {
    this.verb = verb;
  }

  @Override
  public String verb() {
    return verb;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.schedule(this);
  }
}
