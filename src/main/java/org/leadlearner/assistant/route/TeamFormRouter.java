package org.leadlearner.assistant.route;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leadlearner.assistant.meeting.MeetingHandler;
import org.leadlearner.assistant.membership.TeamForm;
import org.leadlearner.assistant.membership.TeamSetup;
import org.leadlearner.assistant.turn.TurnContext;
import org.leadlearner.chat.Heard;
import org.leadlearner.chat.Incoming;
import org.leadlearner.chat.Reply;

/** Hands the forms of teams and meetings that people send in to their handlers. */
public final class TeamFormRouter {

  private final TeamAccess access;
  private final TeamSetup setup;
  private final MeetingHandler meetings;

  TeamFormRouter(TeamAccess access, TeamSetup setup, MeetingHandler meetings) {
    this.access = access;
    this.setup = setup;
    this.meetings = meetings;
  }

  public MeetingHandler meetings() {
    return meetings;
  }

  /** Opens the form of a new team, or says where it can be set up. */
  Reply newTeam(TurnContext visit, Incoming incoming) {
    return TeamAccess.refusal(visit)
        .orElseGet(
            () ->
                incoming.opensForms()
                    ? new Reply.Open(new TeamForm(visit.words()).form())
                    : Reply.below(visit.say("team.setup.where")));
  }

  /** The form of a new team was sent in. */
  public List<Reply> teamSent(TurnContext visit, Incoming incoming, Heard.Submitted sent) {
    return TeamAccess.unlessRefused(visit, sent, () -> made(visit, incoming, sent));
  }

  /** A form of a meeting was sent in. */
  public List<Reply> meetingSent(
      TurnContext visit, Incoming incoming, Heard.Submitted sent, MeetingHandler.Page page) {
    return TeamAccess.unlessRefused(visit, sent, () -> inMeeting(visit, incoming, sent, page));
  }

  private List<Reply> made(TurnContext visit, Incoming incoming, Heard.Submitted sent) {
    TeamForm form = new TeamForm(visit.words());
    Map<String, String> faults = form.faults(sent.values());
    return faults.isEmpty()
        ? setup.setUp(visit, incoming, Optional.of(TeamForm.name(sent.values())))
        : List.of(new Reply.Mend(form.form(), faults));
  }

  private List<Reply> inMeeting(
      TurnContext visit, Incoming incoming, Heard.Submitted sent, MeetingHandler.Page page) {
    return access
        .found(visit, incoming, sent.action())
        .map(team -> access.inMeeting(visit, team, member -> page.sent(visit, team, member, sent)))
        .orElseGet(() -> List.of(Reply.below(visit.say("team.none"))));
  }
}
