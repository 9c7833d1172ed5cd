package org.leadlearner.assistant.button;

/** The buttons that stand for what was understood. */
public enum MeaningButton implements Button {
  MEAN("mean"),

  /** Keeps the line that was typed as it stands, or says no to that. */
  AS_IT_STANDS("mean-as-it-stands");

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
