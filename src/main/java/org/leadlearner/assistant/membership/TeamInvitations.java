package org.leadlearner.assistant.membership;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.leadlearner.assistant.phrase.MessageBuilder;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.assistant.phrase.Quoted;
import org.leadlearner.assistant.team.TeamActions;
import org.leadlearner.assistant.team.TeamAudit;
import org.leadlearner.assistant.team.TeamPorts;
import org.leadlearner.assistant.team.TeamRights;
import org.leadlearner.assistant.turn.MembersOnly;
import org.leadlearner.assistant.turn.TurnContext;
import org.leadlearner.chat.Heard;
import org.leadlearner.chat.Incoming;
import org.leadlearner.chat.Reply;
import org.leadlearner.chat.message.Action;
import org.leadlearner.chat.message.Message;
import org.leadlearner.people.Member;
import org.leadlearner.people.PeopleDirectory;
import org.leadlearner.people.Team;
import org.leadlearner.people.TeamChange;

/**
 * Invites people to a team by name, each in their own conversation. Nobody is enrolled, and a
 * person who declined is not asked again.
 */
public record TeamInvitations(TeamPorts records, PeopleDirectory people) {

  List<Reply> ask(TurnContext visit, Incoming incoming, Team team) {
    List<Heard.Mention> mentions =
        incoming.heard() instanceof Heard.Typed typed ? typed.mentions() : List.of();
    if (mentions.isEmpty()) {
      return List.of(Reply.below(visit.say("team.add.how")));
    }
    List<Reply> replies = new ArrayList<>();
    MessageBuilder answer = new MessageBuilder(visit.words());
    // In a fixed order, so that two leads who invite the same people at the same time cannot
    // deadlock.
    mentions.stream()
        .sorted(Comparator.comparing(mention -> mention.account().inOneWord()))
        .forEach(mention -> ask(visit, team, mention, answer, replies));
    replies.add(Reply.below(answer.build()));
    return replies;
  }

  private void ask(
      TurnContext visit,
      Team team,
      Heard.Mention mention,
      MessageBuilder answer,
      List<Reply> replies) {
    Quoted name = new Quoted(mention.profile().name());
    Optional<String> refusal =
        MembersOnly.isUnknown(mention.profile())
            ? Optional.of("team.add.unknown")
            : MembersOnly.refusal(mention.profile(), "team.add.guest");
    if (refusal.isPresent()) {
      answer.say(refusal.get(), "name", name);
      return;
    }
    long person = people.meet(mention.account(), mention.profile(), visit.at()).person().id();
    Optional<Member> before = TeamRights.member(records, team, person);
    if (before.filter(Member::seesResults).isPresent()) {
      answer.say("team.add.already", "name", name);
    } else if (before.filter(one -> one.state() == Member.State.DECLINED).isPresent()) {
      answer.say("team.add.declined", "name", name);
    } else {
      keep(visit, team, mention, person);
      replies.add(new Reply.Post(mention.own(), invitation(visit, team, mention)));
      answer.say("team.add.done", "name", name);
    }
  }

  private void keep(TurnContext visit, Team team, Heard.Mention mention, long person) {
    records
        .teams()
        .keep(
            team.id(),
            new Member(
                person,
                mention.profile().name(),
                Member.Role.MEMBER,
                Member.State.INVITED,
                mention.own()));
    audit().add(team, TeamChange.Kind.INVITED, visit, Optional.of(person), "");
  }

  private Message invitation(TurnContext visit, Team team, Heard.Mention mention) {
    Phrases words = Phrases.in(mention.profile().locale());
    return new MessageBuilder(words)
        .heading("team.invite.title", "team", team.name())
        .say(
            "team.invite.named",
            "name",
            new Quoted(visit.person().name()),
            "team",
            new Quoted(team.name()))
        .say("team.invite.who", "least", records.suppression().minimum())
        .add(TeamActions.invitationByName(words, team))
        .build();
  }

  /** Withdraws an invitation without an answer. */
  List<Reply> withdraw(TurnContext visit, Team team, Action action) {
    Optional<Member> invited =
        TeamActions.member(action)
            .flatMap(id -> TeamRights.member(records, team, id))
            .filter(one -> one.state() == Member.State.INVITED);
    if (invited.isEmpty()) {
      return List.of(Reply.below(visit.say("team.withdraw.gone")));
    }
    Member gone = invited.get().in(Member.State.LEFT);
    records.teams().keep(team.id(), gone);
    audit().add(team, TeamChange.Kind.WITHDRAWN, visit, Optional.of(gone.personId()), "");
    return List.of(Reply.below(visit.say("team.withdraw.done", "name", new Quoted(gone.name()))));
  }

  /** Whether it was an invitation by name that was withdrawn. */
  public boolean isWithdrawn(TurnContext visit, Team team, Action action) {
    return TeamActions.isByName(action)
        && TeamRights.member(records, team, visit.person().id())
            .filter(one -> one.state() != Member.State.LEFT)
            .isEmpty();
  }

  private TeamAudit audit() {
    return new TeamAudit(records.teams());
  }
}
