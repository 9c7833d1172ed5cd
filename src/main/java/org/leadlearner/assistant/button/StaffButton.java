package org.leadlearner.assistant.button;

/** The buttons about what staff are asked. All but the link are for a team's leads. */
public enum StaffButton implements Button {
  /** Below a team's summary: asks whether staff are to be asked. */
  ASK("staff-ask"),
  POST("staff-post"),
  OPEN("staff-open"),
  /** In a channel, for everyone there. */
  LINK("staff-link"),
  SEE("staff-see"),
  CLOSE("staff-close"),
  CLOSE_NOW("staff-close-now"),
  SHOW("staff-show"),
  SHOW_NOW("staff-show-now"),
  /** Any other verb that begins so. */
  OTHER("staff-");

  private final String verb;

  StaffButton(String verb) {
    this.verb = verb;
  }

  @Override
  public String verb() {
    return verb;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.staff(this);
  }
}
