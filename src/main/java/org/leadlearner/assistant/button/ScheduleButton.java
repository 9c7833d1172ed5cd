package org.leadlearner.assistant.button;

/** The buttons around when a person's prompts come. */
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

  /** Takes back the change that it stands below. */
  UNDO("pln-undo"),
  UNDO_LIMIT("pln-undo-limit"),
  KEEP("pln-keep"),
  WEEKLY("pln-weekly"),
  NO("pln-no"),
  ZONE("pln-zone"),
  PUBLIC("pln-public"),
  BOTH("pln-both"),
  SCHOOL("pln-school"),

  /** Any other verb that begins so. */
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
