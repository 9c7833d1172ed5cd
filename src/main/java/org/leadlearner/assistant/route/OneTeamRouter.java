package org.leadlearner.assistant.route;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.leadlearner.assistant.meeting.MeetingHandler;
import org.leadlearner.assistant.membership.TeamLeadHandler;
import org.leadlearner.assistant.membership.TeamMembers;
import org.leadlearner.assistant.membership.TeamSetup;
import org.leadlearner.assistant.request.ResultRequest;
import org.leadlearner.assistant.request.TeamLeadRequest;
import org.leadlearner.assistant.request.TeamRequest;
import org.leadlearner.assistant.result.ResultHandler;
import org.leadlearner.assistant.round.OpenRoundHandler;
import org.leadlearner.assistant.round.RoundHandler;
import org.leadlearner.assistant.staff.StaffHandler;
import org.leadlearner.assistant.team.TeamLog;
import org.leadlearner.assistant.team.TeamPorts;
import org.leadlearner.assistant.team.TeamRights;
import org.leadlearner.assistant.turn.TurnContext;
import org.leadlearner.chat.Incoming;
import org.leadlearner.chat.Reply;
import org.leadlearner.chat.message.Message;
import org.leadlearner.people.Member;
import org.leadlearner.people.Team;

/** Hands requests about one team to their handlers, for those who may ask. */
record OneTeamRouter(
    TeamPorts records,
    TeamAccess access,
    TeamSetup setup,
    RoundHandler rounds,
    OpenRoundHandler open,
    ResultHandler results,
    MeetingHandler meetings,
    TeamMembers people,
    TeamLeadHandler leads,
    StaffHandler staff) {

  /** Answers those who may ask; others are told that they are no members. */
  List<Reply> answer(TurnContext visit, Incoming incoming, Team team, TeamRequest.OfTeam request) {
    TeamRights rights = new TeamRights(records);
    Optional<Member> member = rights.member(visit, team).filter(Member::seesResults);
    boolean mayLead = rights.mayLead(visit, incoming, team);
    return member.isEmpty() && !mayLead
        ? TeamAccess.notMember(visit, team)
        : request.accept(new AboutTeam(visit, incoming, team, member, mayLead));
  }

  /** What each request about a team is answered with, for those who may ask. */
  private final class AboutTeam implements TeamRequest.OfTeam.Visitor<List<Reply>> {

    private final TurnContext visit;
    private final Incoming incoming;
    private final Team team;
    private final Optional<Member> member;
    private final boolean mayLead;

    private AboutTeam(
        TurnContext visit, Incoming incoming, Team team, Optional<Member> member, boolean mayLead) {
      this.visit = visit;
      this.incoming = incoming;
      this.team = team;
      this.member = member;
      this.mayLead = mayLead;
    }

    @Override
    public List<Reply> leads(TeamLeadRequest request) {
      return leads.answer(visit, incoming, team, request);
    }

    @Override
    public List<Reply> members() {
      return List.of(Reply.below(people.list(visit, incoming, team)));
    }

    @Override
    public List<Reply> log() {
      return List.of(Reply.below(new TeamLog(records).of(visit, team)));
    }

    @Override
    public List<Reply> meeting(TeamRequest.Meeting meeting) {
      return access.inMeeting(
          visit, team, joined -> meetings.answer(visit, team, joined, meeting.request()));
    }

    @Override
    public List<Reply> closeRound() {
      return List.of(Reply.below(rounds.askToClose(visit, incoming, team, open)));
    }

    @Override
    public List<Reply> remind() {
      return open.remind(visit, incoming, team);
    }

    @Override
    public List<Reply> post() {
      return results.post(visit, incoming, team);
    }

    @Override
    public List<Reply> unfinished() {
      return List.of(Reply.below(open.unfinished(visit, team, mayLead)));
    }

    @Override
    public List<Reply> leave() {
      return ifMember(joined -> setup.leave(visit, team, joined));
    }

    @Override
    public List<Reply> staff(TeamRequest.Staff wanted) {
      return switch (wanted.what()) {
        case ASK -> staff.ask(visit, incoming, team);
        case CLOSE -> staff.askToClose(visit, incoming, team);
        case SEE -> ifMember(joined -> staff.see(visit, incoming, team));
      };
    }

    @Override
    public List<Reply> projector() {
      return ifMember(joined -> meetings.projector(visit, team, joined));
    }

    @Override
    public List<Reply> result(ResultRequest request) {
      return ifMember(joined -> results.show(visit, team, joined, request));
    }

    private List<Reply> ifMember(Function<Member, Message> answer) {
      return member
          .map(joined -> List.of(Reply.below(answer.apply(joined))))
          .orElseGet(() -> TeamAccess.notMember(visit, team));
    }
  }
}
