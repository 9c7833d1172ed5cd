package org.leadlearner.assistant.button;

/** The button that stands for what was understood. */
public enum MeaningButton implements Button {
  MEAN("mean");

  private final String verb;

  MeaningButton(String verb) {
    this.verb = verb;
  }

  @Override
  public String verb() {
    return verb;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.meaning(this);
  }
}
