package org.leadlearner.assistant.team;

import java.util.Optional;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.assistant.turn.PromptActions;
import org.leadlearner.chat.message.Action;
import org.leadlearner.chat.message.Part;
import org.leadlearner.people.Team;
import org.leadlearner.progress.meeting.Meeting;

/** The buttons of meetings and of next steps; most name the round by its number. */
public final class MeetingActions {

  public static final String BEGIN = "team-meeting-begin";
  public static final String START = "team-meeting-start";
  public static final String STRANDS = "team-meeting-strands";
  public static final String PICK = "team-meeting-pick";
  public static final String GO_ON = "team-meeting-go-on";
  public static final String NEXT = "team-meeting-next";
  public static final String STOP = "team-meeting-stop";
  public static final String SEE = "team-meeting-see";
  public static final String KEEP = "team-meeting-keep";
  public static final String POST = "team-meeting-post";
  public static final String NO_POST = "team-meeting-no-post";
  public static final String CHANGE = "team-meeting-change";
  public static final String RECORD = Action.FORM + "-team-meeting-record";
  public static final String RECORD_SENT = "team-meeting-recorded";
  public static final String STEP = Action.FORM + "-team-meeting-step";
  public static final String STEP_SENT = "team-meeting-step-sent";
  public static final String DONE = "team-step-done";
  public static final String NOT_YET = "team-step-not-yet";
  public static final String MOVE = Action.FORM + "-team-step-move";
  public static final String MOVE_SENT = "team-step-moved";

  /** To sign a record, or not; for everybody who was asked. */
  public static final String SIGN = "team-sign-yes";

  public static final String SIGN_NOT = "team-sign-no";
  public static final String SIGN_LINE = Action.FORM + "-team-sign-line";
  public static final String SIGN_LINE_SENT = "team-sign-line-sent";

  private static final String SIGNING = "team-sign-";
  private static final String MEETING = "team-meeting-";
  private static final String NEXT_STEP = "team-step-";
  private static final String ROUND = "round";
  private static final String POSITION = "at";

  private MeetingActions() {}

  public static boolean isOurs(Action action) {
    return PromptActions.isOf(action, MEETING) || isAboutStep(action) || isAboutSigning(action);
  }

  /** Whether it is about signing a record, which all do who were asked. */
  public static boolean isAboutSigning(Action action) {
    return PromptActions.isOf(action, SIGNING);
  }

  /** Whether it is about a next step whose meeting is over. */
  static boolean isAboutStep(Action action) {
    return PromptActions.isOf(action, NEXT_STEP);
  }

  /** Below a team's summary: starts a meeting, or shows what there is of one. */
  public static Part.Button begin(Phrases words, Team team) {
    return Part.Button.other(words.text("meeting.button.begin"), TeamActions.of(BEGIN, team));
  }

  public static Action of(String verb, Team team, long roundId) {
    return TeamActions.of(verb, team).with(ROUND, roundId);
  }

  /** The next step of this meeting from where it stands now: a second press takes it once. */
  public static Action next(Team team, Meeting meeting) {
    return of(NEXT, team, meeting.roundId()).with(POSITION, meeting.position());
  }

  public static boolean isFrom(Action action, Meeting meeting) {
    return action.detail(POSITION).equals(Optional.of(String.valueOf(meeting.position())));
  }

  public static Optional<Long> round(Action action) {
    return action.detail(ROUND).filter(id -> id.matches("\\d{1,18}")).map(Long::valueOf);
  }
}
