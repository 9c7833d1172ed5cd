package org.leadlearner.assistant;

import java.util.Optional;
import org.leadlearner.chat.Action;
import org.leadlearner.chat.Part;
import org.leadlearner.people.Team;
import org.leadlearner.progress.Meeting;

/** The buttons of meetings and of next steps; most name the round by its number. */
final class MeetingActions {

  static final String BEGIN = "team-meeting-begin";
  static final String START = "team-meeting-start";
  static final String STRANDS = "team-meeting-strands";
  static final String PICK = "team-meeting-pick";
  static final String GO_ON = "team-meeting-go-on";
  static final String NEXT = "team-meeting-next";
  static final String STOP = "team-meeting-stop";
  static final String SEE = "team-meeting-see";
  static final String KEEP = "team-meeting-keep";
  static final String POST = "team-meeting-post";
  static final String NO_POST = "team-meeting-no-post";
  static final String CHANGE = "team-meeting-change";
  static final String RECORD = Action.FORM + "-team-meeting-record";
  static final String RECORD_SENT = "team-meeting-recorded";
  static final String STEP = Action.FORM + "-team-meeting-step";
  static final String STEP_SENT = "team-meeting-step-sent";
  static final String DONE = "team-step-done";
  static final String NOT_YET = "team-step-not-yet";
  static final String MOVE = Action.FORM + "-team-step-move";
  static final String MOVE_SENT = "team-step-moved";

  private static final String MEETING = "team-meeting-";
  private static final String NEXT_STEP = "team-step-";
  private static final String ROUND = "round";
  private static final String POSITION = "at";

  private MeetingActions() {}

  static boolean isOurs(Action action) {
    return PracticeActions.isOf(action, MEETING) || isAboutStep(action);
  }

  /** Whether it is about a next step whose meeting is over. */
  static boolean isAboutStep(Action action) {
    return PracticeActions.isOf(action, NEXT_STEP);
  }

  /** Below a team's summary: starts a meeting, or shows what there is of one. */
  static Part.Button begin(Words words, Team team) {
    return Part.Button.other(words.text("meeting.button.begin"), TeamActions.of(BEGIN, team));
  }

  static Action of(String verb, Team team, long roundId) {
    return TeamActions.of(verb, team).with(ROUND, roundId);
  }

  /** The next step of this meeting from where it stands now: a second press takes it once. */
  static Action next(Team team, Meeting meeting) {
    return of(NEXT, team, meeting.roundId()).with(POSITION, meeting.position());
  }

  static boolean isFrom(Action action, Meeting meeting) {
    return action.detail(POSITION).equals(Optional.of(String.valueOf(meeting.position())));
  }

  static Optional<Long> round(Action action) {
    return action.detail(ROUND).filter(id -> id.matches("\\d{1,18}")).map(Long::valueOf);
  }
}
