package org.leadlearner.assistant.team;

import java.util.Optional;
import org.leadlearner.assistant.button.MeetingButton;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.chat.message.Action;
import org.leadlearner.chat.message.Part;
import org.leadlearner.people.Team;
import org.leadlearner.progress.meeting.Meeting;

/** The buttons of meetings and of next steps; most carry the id of the round. */
public final class MeetingActions {

  private static final String ROUND = "round";
  private static final String POSITION = "at";

  private MeetingActions() {}

  /** Below a team's summary: starts a meeting, or shows the existing one. */
  public static Part.Button begin(Phrases words, Team team) {
    return Part.Button.other(
        words.text("meeting.button.begin"), TeamActions.of(MeetingButton.BEGIN, team));
  }

  public static Action of(Action.Verb verb, Team team, long roundId) {
    return TeamActions.of(verb, team).with(ROUND, roundId);
  }

  /** The next step of this meeting from its current position: a second press has no effect. */
  public static Action next(Team team, Meeting meeting) {
    return of(MeetingButton.NEXT, team, meeting.roundId()).with(POSITION, meeting.position());
  }

  public static boolean isFrom(Action action, Meeting meeting) {
    return action.detail(POSITION).equals(Optional.of(String.valueOf(meeting.position())));
  }

  public static Optional<Long> round(Action action) {
    return action.detail(ROUND).filter(id -> id.matches("\\d{1,18}")).map(Long::valueOf);
  }
}
