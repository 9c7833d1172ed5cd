package org.leadlearner.assistant.team;

import java.util.Optional;
import org.leadlearner.chat.message.Action;
import org.leadlearner.people.Team;
import org.leadlearner.progress.meeting.Agreement;

/** The actions about what a team agreed on: they name the round, and when it was agreed. */
public final class AgreementActions {

  /** The detail that distinguishes an agreement from an earlier one on the same round. */
  private static final String AGREED = "agreed";

  private AgreementActions() {}

  public static Action of(Action.Verb verb, Team team, Agreement agreement) {
    return MeetingActions.of(verb, team, agreement.roundId())
        .with(AGREED, agreement.at().toEpochMilli());
  }

  /** Whether the action is about this agreement, and not about an earlier one. */
  public static boolean isAbout(Action action, Agreement agreement) {
    String at = String.valueOf(agreement.at().toEpochMilli());
    return action.detail(AGREED).equals(Optional.of(at));
  }
}
