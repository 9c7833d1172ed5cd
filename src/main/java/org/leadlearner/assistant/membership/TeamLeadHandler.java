package org.leadlearner.assistant.membership;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.assistant.phrase.Quoted;
import org.leadlearner.assistant.request.TeamLeadRequest;
import org.leadlearner.assistant.team.TeamActions;
import org.leadlearner.assistant.team.TeamAudit;
import org.leadlearner.assistant.team.TeamPorts;
import org.leadlearner.assistant.team.TeamRights;
import org.leadlearner.assistant.turn.TurnContext;
import org.leadlearner.chat.Incoming;
import org.leadlearner.chat.Reply;
import org.leadlearner.chat.message.Action;
import org.leadlearner.people.Conversation;
import org.leadlearner.people.Member;
import org.leadlearner.people.Team;
import org.leadlearner.people.TeamChange;
import org.leadlearner.schedule.WeekOpening;

/** What leads of a team do, and those who administer the district. */
public record TeamLeadHandler(
    TeamPorts records, TeamInvitations invitations, TeamHomes homes, TeamMembers people) {

  public List<Reply> answer(
      TurnContext visit, Incoming incoming, Team team, TeamLeadRequest request) {
    return ifLead(
        visit,
        incoming,
        team,
        () ->
            request.accept(
                new TeamLeadRequest.Visitor<>() {
                  @Override
                  public List<Reply> invite() {
                    return invitations.ask(visit, incoming, team);
                  }

                  @Override
                  public List<Reply> rename(TeamLeadRequest.Rename rename) {
                    return List.of(TeamLeadHandler.this.rename(visit, team, rename.name()));
                  }

                  @Override
                  public List<Reply> monday(TeamLeadRequest.Monday monday) {
                    return List.of(
                        TeamLeadHandler.this.monday(visit, incoming, team, monday.where()));
                  }

                  @Override
                  public List<Reply> role(TeamLeadRequest.Role role) {
                    return List.of(Reply.below(people.askRole(visit, incoming, team, role)));
                  }
                }));
  }

  public List<Reply> withdraw(TurnContext visit, Incoming incoming, Team team, Action action) {
    return ifLead(visit, incoming, team, () -> invitations.withdraw(visit, team, action));
  }

  public List<Reply> home(TurnContext visit, Incoming incoming, Team team, Action action) {
    return ifLead(visit, incoming, team, () -> homes.confirmed(visit, team, action));
  }

  public List<Reply> monday(TurnContext visit, Incoming incoming, Team team, Action action) {
    return ifLead(
        visit,
        incoming,
        team,
        () ->
            TeamActions.monday(action)
                .map(where -> List.of(monday(visit, incoming, team, where)))
                .orElseGet(() -> List.of(Reply.below(visit.say("team.none")))));
  }

  private List<Reply> ifLead(
      TurnContext visit, Incoming incoming, Team team, Supplier<List<Reply>> answer) {
    return new TeamRights(records).mayLead(visit, incoming, team)
        ? answer.get()
        : List.of(Reply.below(visit.say("team.leads.only")));
  }

  private Reply rename(TurnContext visit, Team team, String name) {
    Team renamed = team.named(TeamSetup.fitting(name, team.name()));
    records.teams().keep(renamed);
    audit(team, TeamChange.Kind.RENAMED, visit, renamed.name());
    return Reply.below(visit.say("team.rename.done", "team", new Quoted(renamed.name())));
  }

  private Reply monday(
      TurnContext visit, Incoming incoming, Team team, TeamLeadRequest.Monday.Where where) {
    Optional<Conversation> channel = incoming.where().channel();
    if (where == TeamLeadRequest.Monday.Where.OFF) {
      return send(visit, team, List.of(), "team.monday.off");
    } else if (where == TeamLeadRequest.Monday.Where.HERE && channel.isPresent()) {
      // People in any other channel have not joined this team.
      return team.homes().contains(channel.get())
          ? send(visit, team, with(team, channel.get()), "team.monday.here")
          : Reply.below(visit.say("team.monday.elsewhere", "team", new Quoted(team.name())));
    }
    Optional<Member> lead =
        TeamRights.member(records, team, visit.person().id()).filter(Member::isLead);
    if (lead.isEmpty()) {
      return Reply.below(visit.say("team.monday.joined", "team", new Quoted(team.name())));
    }
    Conversation own = incoming.where().own();
    records.teams().keep(team.id(), lead.get().at(own));
    return send(visit, team, with(team, own), "team.monday.me");
  }

  private static List<Conversation> with(Team team, Conversation place) {
    List<Conversation> places = new ArrayList<>(team.summaryTo());
    if (!places.contains(place)) {
      places.add(place);
    }
    return places;
  }

  private Reply send(TurnContext visit, Team team, List<Conversation> places, String key) {
    records.teams().keep(team.withSummaryTo(places));
    audit(team, TeamChange.Kind.SUMMARY_SET, visit, String.valueOf(places.size()));
    Phrases words = visit.words();
    return Reply.below(
        visit.say(key, "team", new Quoted(team.name()), "time", words.time(WeekOpening.TIME)));
  }

  private void audit(Team team, TeamChange.Kind kind, TurnContext visit, String detail) {
    new TeamAudit(records.teams()).add(team, kind, visit, Optional.empty(), detail);
  }
}
