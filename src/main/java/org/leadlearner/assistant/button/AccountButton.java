package org.leadlearner.assistant.button;

/** The buttons about a person's accounts and stored data. */
public enum AccountButton implements Button {
  LINK("link"),
  STAY_APART("stay-apart"),
  UNLINK("unlink"),
  STAY_LINKED("stay-linked"),
  ASK_TO_FORGET("data-ask"),
  FORGET("data-forget"),
  KEEP("data-keep"),

  /** Any other verb with this prefix. */
  OTHER("data-");

  private final String verb;

  AccountButton(String verb) {
    this.verb = verb;
  }

  @Override
  public String verb() {
    return verb;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.account(this);
  }
}
