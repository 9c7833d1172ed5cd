package org.leadlearner.assistant.button;

import org.leadlearner.chat.message.Action;

/** The buttons of meetings and next steps, which are for a team's leads. */
public enum MeetingButton implements Button {
  BEGIN("team-meeting-begin"),
  START("team-meeting-start"),
  STRANDS("team-meeting-strands"),
  PICK("team-meeting-pick"),
  GO_ON("team-meeting-go-on"),
  NEXT("team-meeting-next"),
  STOP("team-meeting-stop"),
  SEE("team-meeting-see"),
  KEEP("team-meeting-keep"),
  POST("team-meeting-post"),
  NO_POST("team-meeting-no-post"),
  CHANGE("team-meeting-change"),
  /** The page that a room sees. */
  PROJECTOR("team-meeting-projector"),
  RECORD(Action.FORM + "-team-meeting-record"),
  STEP(Action.FORM + "-team-meeting-step"),
  DONE("team-step-done"),
  NOT_YET("team-step-not-yet"),
  MOVE(Action.FORM + "-team-step-move"),

  /** Any other verb with this prefix. */
  OTHER("team-meeting-");

  private final String verb;

  MeetingButton(String verb) {
    this.verb = verb;
  }

  @Override
  public String verb() {
    return verb;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.meeting(this);
  }
}
