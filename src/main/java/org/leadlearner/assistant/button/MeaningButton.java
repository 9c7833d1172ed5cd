package org.leadlearner.assistant.button;

/** The buttons for an understood request. */
public enum MeaningButton implements Button {
  MEAN("mean"),

  /** Confirms that the typed line is stored as it is, or declines that. */
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
