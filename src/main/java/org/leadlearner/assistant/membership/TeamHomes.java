package org.leadlearner.assistant.membership;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.leadlearner.assistant.phrase.MessageBuilder;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.assistant.phrase.PlatformName;
import org.leadlearner.assistant.phrase.Quoted;
import org.leadlearner.assistant.team.TeamActions;
import org.leadlearner.assistant.team.TeamAudit;
import org.leadlearner.assistant.team.TeamPorts;
import org.leadlearner.assistant.team.TeamRights;
import org.leadlearner.assistant.turn.CommonActions;
import org.leadlearner.assistant.turn.TurnContext;
import org.leadlearner.chat.Incoming;
import org.leadlearner.chat.Reply;
import org.leadlearner.chat.message.Action;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;
import org.leadlearner.people.AccessRequests;
import org.leadlearner.people.Conversation;
import org.leadlearner.people.Member;
import org.leadlearner.people.Team;
import org.leadlearner.people.TeamChange;

/** Gives a team a channel on another platform, when one of its leads agrees. */
public record TeamHomes(TeamPorts records) {

  public List<Reply> ask(TurnContext visit, Incoming incoming, String name) {
    if (incoming.where().channel().isEmpty()) {
      return List.of(Reply.below(visit.say("team.home.where")));
    }
    Conversation channel = incoming.where().channel().get();
    TeamRights rights = new TeamRights(records);
    List<Team> named =
        records.teams().all().stream()
            .filter(one -> one.name().equalsIgnoreCase(name))
            .filter(one -> rights.isInReach(incoming, one))
            .toList();
    List<Team> own = named.stream().filter(team -> rights.mayLead(visit, incoming, team)).toList();
    return own.size() == 1
        ? add(visit, own.get(0), channel)
        : asked(visit, own.isEmpty() ? named : own, name, channel);
  }

  /** A person who is not a lead gets the same reply whether the team exists or not. */
  private List<Reply> asked(
      TurnContext visit, List<Team> teams, String name, Conversation channel) {
    Optional<AccessRequests.Request> request =
        records
            .requests()
            .ask(
                visit.person().id(),
                AccessRequests.Kind.TEAM_HOME,
                name.toLowerCase(Locale.ROOT),
                channel,
                visit.at());
    if (request.isEmpty()) {
      return List.of(Reply.below(visit.say("request.before")));
    }
    List<Reply> replies = new ArrayList<>();
    for (Team team : teams) {
      records.teams().members(team.id()).stream()
          .filter(Member::isLead)
          .map(lead -> new Reply.Post(lead.own(), question(visit, lead, team, request.get())))
          .forEach(replies::add);
    }
    replies.add(Reply.below(visit.say("team.home.asked")));
    return replies;
  }

  private Message question(
      TurnContext visit, Member lead, Team team, AccessRequests.Request request) {
    Phrases words = records.readers().of(lead.personId());
    return new MessageBuilder(words)
        .say(
            "team.home.question",
            "name",
            new Quoted(visit.person().name()),
            "team",
            new Quoted(team.name()),
            "platform",
            PlatformName.of(words, request.place().platform()))
        .add(
            new Part.Buttons(
                List.of(
                    Part.Button.main(
                        words.text("team.button.home"), TeamActions.home(team, request)),
                    CommonActions.notNow(words))))
        .build();
  }

  /** A lead confirmed it. */
  List<Reply> confirmed(TurnContext visit, Team team, Action action) {
    return CommonActions.request(action)
        .flatMap(id -> records.requests().open(id, AccessRequests.Kind.TEAM_HOME, visit.at()))
        .filter(request -> request.about().equalsIgnoreCase(team.name()))
        .map(request -> decided(visit, team, request))
        .orElseGet(() -> List.of(Reply.below(visit.say("request.gone"))));
  }

  private List<Reply> decided(TurnContext visit, Team team, AccessRequests.Request request) {
    records.requests().decided(request.id());
    return add(visit, team, request.place());
  }

  private List<Reply> add(TurnContext visit, Team team, Conversation channel) {
    Optional<Team> there = records.teams().ofHome(channel);
    if (there.isPresent()) {
      return List.of(
          Reply.below(visit.say("team.setup.there", "team", new Quoted(there.get().name()))));
    } else if (team.livesOn(channel.platform())) {
      return List.of(Reply.below(visit.say("team.home.taken", "team", new Quoted(team.name()))));
    }
    records.teams().keep(team.withHome(channel));
    new TeamAudit(records.teams())
        .add(team, TeamChange.Kind.HOME_ADDED, visit, Optional.empty(), channel.platform());
    return List.of(
        new Reply.Post(channel, TeamSetup.invitation(visit, records, team, channel)),
        Reply.below(visit.say("team.home.done", "team", new Quoted(team.name()))));
  }
}
