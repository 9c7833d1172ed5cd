package org.leadlearner.assistant.button;

/** The buttons about the school calendar. */
public enum CalendarButton implements Button {
  TAKE_BACK("calendar-take-back"),
  CLOSE_AGAIN("calendar-close-again"),
  REOPEN("calendar-reopen"),
  CONFIRM("calendar-confirm"),
  LEAVE("calendar-leave"),

  /** Any other verb with this prefix. */
  OTHER("calendar-");

  private final String verb;

  CalendarButton(String verb) {
    this.verb = verb;
  }

  @Override
  public String verb() {
    return verb;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.calendar(this);
  }
}
