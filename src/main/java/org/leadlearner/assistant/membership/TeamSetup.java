package org.leadlearner.assistant.membership;

import java.util.List;
import java.util.Optional;
import org.leadlearner.assistant.phrase.MessageBuilder;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.assistant.phrase.Quoted;
import org.leadlearner.assistant.round.RoundHandler;
import org.leadlearner.assistant.team.TeamActions;
import org.leadlearner.assistant.team.TeamAudit;
import org.leadlearner.assistant.team.TeamPorts;
import org.leadlearner.assistant.team.TeamRights;
import org.leadlearner.assistant.turn.CommonActions;
import org.leadlearner.assistant.turn.TurnContext;
import org.leadlearner.chat.Incoming;
import org.leadlearner.chat.Reply;
import org.leadlearner.chat.fit.FittingText;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;
import org.leadlearner.people.Conversation;
import org.leadlearner.people.Member;
import org.leadlearner.people.Team;
import org.leadlearner.people.TeamChange;

/** Creates teams, and lets people join and leave; every change is in the audit log. */
public final class TeamSetup {

  private final TeamPorts records;
  private final RoundHandler rounds;

  public TeamSetup(TeamPorts records, RoundHandler rounds) {
    this.records = records;
    this.rounds = rounds;
  }

  /**
   * Makes a channel a team; the person who does so leads it, and everyone there is asked once. With
   * a name it needs no channel, and then nobody is asked.
   */
  public List<Reply> setUp(TurnContext visit, Incoming incoming, Optional<String> name) {
    Optional<Message> refusal = refusal(visit, incoming, name);
    if (refusal.isPresent()) {
      return List.of(Reply.below(refusal.get()));
    }
    Team team = made(visit, incoming, name);
    return incoming
        .where()
        .channel()
        .map(
            home ->
                List.of(
                    new Reply.Post(home, invitation(visit, records, team, home)),
                    Reply.below(visit.say("team.setup.done", "team", new Quoted(team.name())))))
        .orElseGet(
            () ->
                List.of(
                    Reply.below(
                        visit.say("team.setup.homeless", "team", new Quoted(team.name())))));
  }

  /** Why no team can be set up here, or not by this person. */
  public Optional<Message> refusal(TurnContext visit, Incoming incoming, Optional<String> name) {
    Optional<Conversation> channel = incoming.where().channel();
    if (channel.isEmpty() && name.isEmpty()) {
      return Optional.of(visit.say("team.setup.where"));
    }
    return channel
        .flatMap(records.teams()::ofHome)
        .map(known -> visit.say("team.setup.there", "team", new Quoted(known.name())))
        .or(
            () ->
                countsElsewhere(visit, Team.NEW)
                    ? Optional.of(visit.say("team.setup.elsewhere"))
                    : Optional.empty());
  }

  private Team made(TurnContext visit, Incoming incoming, Optional<String> name) {
    String teamName = fitting(name.orElse(""), visit.words().text("team.name"));
    List<Conversation> homes = incoming.where().channel().stream().toList();
    Team team = records.teams().keep(new Team(Team.NEW, teamName, homes, List.of()));
    audit(team, TeamChange.Kind.MADE, visit, Optional.empty(), teamName);
    keep(team, visit, incoming, Member.Role.LEAD);
    rounds.open(visit, team);
    return team;
  }

  /** The name as it is kept, or another one when nothing of it can be seen. */
  static String fitting(String name, String otherwise) {
    return FittingText.line(Team.LONGEST_NAME, name, otherwise);
  }

  /** What everyone in the channel reads. */
  static Message invitation(TurnContext visit, TeamPorts records, Team team, Conversation channel) {
    Phrases words = records.readers().met(channel, visit.words());
    return new MessageBuilder(words)
        .heading("team.invite.title", "team", team.name())
        .say("team.invite.text", "name", new Quoted(visit.person().name()))
        .say("team.invite.who", "least", records.suppression().minimum())
        .add(TeamActions.invitation(words, team))
        .build();
  }

  public List<Reply> join(TurnContext visit, Incoming incoming, Team team, Member.Role role) {
    if (!new TeamRights(records).isAskedIn(visit, incoming, team)) {
      return List.of(Reply.below(visit.say("team.join.where")));
    }
    Optional<Member> before = TeamRights.member(records, team, visit.person().id());
    Member.Role kept =
        before.filter(one -> staysLead(one, role)).map(lead -> Member.Role.LEAD).orElse(role);
    if (before.filter(one -> one.seesResults() && one.role() == kept).isPresent()) {
      return List.of(Reply.below(visit.say("team.join.already", "team", new Quoted(team.name()))));
    }
    if (kept != Member.Role.OBSERVER && countsElsewhere(visit, team.id())) {
      keep(team, visit, incoming, Member.Role.OBSERVER);
      return List.of(
          Reply.below(visit.say("team.join.elsewhere", "team", new Quoted(team.name()))));
    }
    keep(team, visit, incoming, kept);
    String key = kept == Member.Role.OBSERVER ? "team.join.observer" : "team.join.done";
    return List.of(
        Reply.below(
            new MessageBuilder(visit.words())
                .say(key, "team", new Quoted(team.name()))
                .add(
                    new Part.Buttons(
                        List.of(
                            CommonActions.checkIn(visit.words()),
                            CommonActions.help(visit.words()))))
                .build()));
  }

  /** A lead who joins again, or a person whom the district's list asked to lead. */
  private static boolean staysLead(Member before, Member.Role role) {
    boolean isAsked =
        before.state() == Member.State.INVITED
            && before.role() == Member.Role.LEAD
            && role != Member.Role.OBSERVER;
    return before.isLead() || isAsked;
  }

  /**
   * Whether their check-ins count in another team. They count in only one: from two teams that
   * differ by a few people, the answers of these few could be worked out.
   */
  private boolean countsElsewhere(TurnContext visit, long teamId) {
    return records.teams().of(visit.person().id()).stream()
        .filter(other -> other.id() != teamId)
        .flatMap(other -> TeamRights.member(records, other, visit.person().id()).stream())
        .anyMatch(Member::isCounted);
  }

  public List<Reply> decline(TurnContext visit, Incoming incoming, Team team) {
    if (!new TeamRights(records).isAskedIn(visit, incoming, team)) {
      return List.of(Reply.below(visit.say("team.decline.done")));
    }
    Optional<Member> before = TeamRights.member(records, team, visit.person().id());
    if (before.filter(Member::seesResults).isPresent()) {
      return List.of(Reply.below(leave(visit, team, before.get())));
    }
    records
        .teams()
        .keep(team.id(), whoAsks(visit, incoming, Member.Role.MEMBER, Member.State.DECLINED));
    audit(team, TeamChange.Kind.DECLINED, visit, Optional.empty(), "");
    return List.of(Reply.below(visit.say("team.decline.done")));
  }

  public Message leave(TurnContext visit, Team team, Member member) {
    if (isLastLead(team, member)) {
      return visit.say("team.leave.last");
    }
    records.teams().keep(team.id(), member.in(Member.State.LEFT));
    audit(team, TeamChange.Kind.LEFT, visit, Optional.empty(), "");
    return visit.say("team.leave.done", "team", new Quoted(team.name()));
  }

  /** Whether the team would have no lead without this member. */
  public boolean isLastLead(Team team, Member member) {
    return member.isLead()
        && records.teams().members(team.id()).stream().filter(Member::isLead).count() == 1;
  }

  private void keep(Team team, TurnContext visit, Incoming incoming, Member.Role role) {
    records.teams().keep(team.id(), whoAsks(visit, incoming, role, Member.State.JOINED));
    audit(team, TeamChange.Kind.JOINED, visit, Optional.empty(), role.name());
  }

  /** The person of this turn as a member. */
  static Member whoAsks(
      TurnContext visit, Incoming incoming, Member.Role role, Member.State state) {
    return new Member(
        visit.person().id(), visit.person().name(), role, state, incoming.where().own());
  }

  private void audit(
      Team team, TeamChange.Kind kind, TurnContext visit, Optional<Long> about, String detail) {
    new TeamAudit(records.teams()).add(team, kind, visit, about, detail);
  }
}
