package org.leadlearner.assistant.button;

/** The buttons about a growth plan. */
public enum PlanButton implements Button {
  /** Shows the plan of the strand in the value, or of the one that comes first. */
  SHOW("plan-show"),

  /** Lists the strands, to choose one. */
  STRANDS("plan-strands"),

  /** Any other verb with this prefix. */
  OTHER("plan-");

  private final String verb;

  PlanButton(String verb) {
    this.verb = verb;
  }

  @Override
  public String verb() {
    return verb;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.plan(this);
  }
}
