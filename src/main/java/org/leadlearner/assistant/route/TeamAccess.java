package org.leadlearner.assistant.route;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.leadlearner.assistant.membership.TeamInvitations;
import org.leadlearner.assistant.phrase.Quoted;
import org.leadlearner.assistant.team.TeamPorts;
import org.leadlearner.assistant.team.TeamRights;
import org.leadlearner.assistant.turn.CommonActions;
import org.leadlearner.assistant.turn.MembersOnly;
import org.leadlearner.assistant.turn.TurnContext;
import org.leadlearner.chat.Heard;
import org.leadlearner.chat.Incoming;
import org.leadlearner.chat.Reply;
import org.leadlearner.chat.message.Action;
import org.leadlearner.people.Member;
import org.leadlearner.people.Team;

/** Finds the team that a request is about and checks who may use it. */
record TeamAccess(TeamPorts records, TeamInvitations invitations) {

  /** Answers in the team that a button names, for members of the district only. */
  List<Reply> inTeam(
      TurnContext visit, Incoming incoming, Action action, Function<Team, List<Reply>> answer) {
    return refusal(visit).map(List::of).orElseGet(() -> onTeam(visit, incoming, action, answer));
  }

  /** Answers in the team that a button names, also for guests. */
  List<Reply> onTeam(
      TurnContext visit, Incoming incoming, Action action, Function<Team, List<Reply>> answer) {
    Optional<Team> team = found(visit, incoming, action);
    if (team.isEmpty()) {
      return List.of(Reply.below(visit.say("team.none")));
    }
    return invitations.isWithdrawn(visit, team.get(), action)
        ? List.of(Reply.below(visit.say("team.invite.withdrawn")))
        : answer.apply(team.get());
  }

  /** Answers a form that was sent in. A form that was only closed gets no reply. */
  static List<Reply> unlessRefused(
      TurnContext visit, Heard.Submitted sent, Supplier<List<Reply>> answer) {
    boolean isClosed = sent.action().detail(Action.CLOSED).isPresent();
    return isClosed ? List.of() : refusal(visit).map(List::of).orElseGet(answer);
  }

  /** The team that a button names, when the person may find it. */
  Optional<Team> found(TurnContext visit, Incoming incoming, Action action) {
    return CommonActions.number(action)
        .flatMap(records.teams()::find)
        .filter(team -> new TeamRights(records).finds(visit, incoming, team));
  }

  /** Answers those members of a team who see its results. */
  List<Reply> inMeeting(TurnContext visit, Team team, Function<Member, List<Reply>> answer) {
    return new TeamRights(records)
        .member(visit, team)
        .filter(Member::seesResults)
        .map(answer)
        .orElseGet(() -> notMember(visit, team));
  }

  /** The team of the channel; else the one that the person belongs to, the newest of several. */
  Optional<Team> meant(TurnContext visit, Incoming incoming) {
    return incoming
        .where()
        .channel()
        .flatMap(channel -> records.teams().ofHome(channel))
        .or(() -> own(visit).stream().reduce((one, later) -> later));
  }

  /** The teams that the person belongs to, the newest last. */
  List<Team> own(TurnContext visit) {
    TeamRights rights = new TeamRights(records);
    return records.teams().of(visit.person().id()).stream()
        .filter(team -> rights.isIn(visit, team))
        .toList();
  }

  /** The refusal for guests of the district, who may only leave a team or decline an invitation. */
  static Optional<Reply> refusal(TurnContext visit) {
    return MembersOnly.refusal(visit.person().profile(), "team.setup.guest")
        .map(key -> Reply.below(visit.say(key)));
  }

  static List<Reply> notMember(TurnContext visit, Team team) {
    return List.of(Reply.below(visit.say("team.not.member", "team", new Quoted(team.name()))));
  }
}
