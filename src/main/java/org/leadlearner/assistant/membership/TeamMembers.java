package org.leadlearner.assistant.membership;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadlearner.assistant.phrase.MessageBuilder;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.assistant.phrase.Quoted;
import org.leadlearner.assistant.request.TeamLeadRequest;
import org.leadlearner.assistant.team.TeamActions;
import org.leadlearner.assistant.team.TeamAudit;
import org.leadlearner.assistant.team.TeamPorts;
import org.leadlearner.assistant.team.TeamRights;
import org.leadlearner.assistant.turn.CommonActions;
import org.leadlearner.assistant.turn.TurnContext;
import org.leadlearner.chat.Incoming;
import org.leadlearner.chat.Reply;
import org.leadlearner.chat.TypedText;
import org.leadlearner.chat.message.Action;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;
import org.leadlearner.people.Member;
import org.leadlearner.people.Team;
import org.leadlearner.people.TeamChange;

/** Shows the members of a team, and lets its leads choose other leads. */
public record TeamMembers(TeamPorts records) {

  /** Its members; a lead can change the roles of the others. */
  public Message list(TurnContext visit, Incoming incoming, Team team) {
    boolean mayLead = new TeamRights(records).mayLead(visit, incoming, team);
    Phrases words = visit.words();
    MessageBuilder message =
        new MessageBuilder(words).heading("team.members.title", "team", team.name());
    List<Part.Button> buttons = new ArrayList<>();
    for (Member member : records.teams().members(team.id())) {
      if (member.state() == Member.State.JOINED || member.state() == Member.State.INVITED) {
        message.say(
            "team.members.line",
            "name",
            new Quoted(member.name()),
            "role",
            words.text(roleKey(member)));
        button(words, team, member).filter(one -> mayLead).ifPresent(buttons::add);
      }
    }
    if (!buttons.isEmpty()) {
      message.add(new Part.Buttons(buttons));
    }
    return message.remark("team.members.who").build();
  }

  private Optional<Part.Button> button(Phrases words, Team team, Member member) {
    Quoted name = new Quoted(member.name());
    if (member.state() == Member.State.INVITED) {
      return Optional.of(
          Part.Button.other(
              words.text("team.button.withdraw", "name", name),
              TeamActions.withdraw(team, member)));
    }
    return switch (member.role()) {
      case OBSERVER -> Optional.empty();
      case MEMBER ->
          Optional.of(
              Part.Button.other(
                  words.text("team.button.lead", "name", name),
                  TeamActions.role(team, member, Member.Role.LEAD)));
      case LEAD ->
          isLastLead(team)
              ? Optional.empty()
              : Optional.of(
                  Part.Button.other(
                      words.text("team.button.member", "name", name),
                      TeamActions.role(team, member, Member.Role.MEMBER)));
    };
  }

  /** Asks whether the one who is named is to lead, or to be a member again; else shows them all. */
  Message askRole(TurnContext visit, Incoming incoming, Team team, TeamLeadRequest.Role wanted) {
    List<Member> named =
        records.teams().members(team.id()).stream()
            .filter(Member::isCounted)
            .filter(member -> isCalled(member, wanted.person()))
            .filter(member -> member.isLead() != wanted.isLead())
            .toList();
    if (named.size() != 1) {
      return list(visit, incoming, team);
    }
    Phrases words = visit.words();
    Quoted name = new Quoted(named.get(0).name());
    return button(words, team, named.get(0))
        .map(
            yes ->
                new MessageBuilder(words)
                    .say(
                        wanted.isLead() ? "team.role.ask" : "team.role.ask.member",
                        "name",
                        name,
                        "team",
                        new Quoted(team.name()))
                    .add(new Part.Buttons(List.of(yes, CommonActions.leaveIt(words))))
                    .build())
        .orElseGet(() -> visit.say("team.leave.last"));
  }

  /** By the whole name, or by a part of it that is a word: "Ruth", "@Ruth", "Ms. Price". */
  private static boolean isCalled(Member member, String said) {
    List<String> name = List.of(TypedText.compared(member.name()).split("[\\s.]+"));
    List<String> called =
        Stream.of(TypedText.compared(said).replace("@", "").split("[\\s.]+"))
            .filter(word -> !word.isEmpty())
            .toList();
    return !called.isEmpty() && name.contains(called.get(called.size() - 1));
  }

  private boolean isLastLead(Team team) {
    return records.teams().members(team.id()).stream().filter(Member::isLead).count() == 1;
  }

  /** Makes a member a lead, or a lead a member; the last lead stays one. */
  public List<Reply> role(TurnContext visit, Incoming incoming, Team team, Action action) {
    Optional<Member> other =
        TeamActions.member(action)
            .flatMap(id -> TeamRights.member(records, team, id))
            .filter(Member::isCounted);
    boolean toLead =
        action.detail(CommonActions.VALUE).filter(Member.Role.LEAD.name()::equals).isPresent();
    if (!new TeamRights(records).mayLead(visit, incoming, team)) {
      return List.of(Reply.below(visit.say("team.leads.only")));
    } else if (other.isEmpty()) {
      return List.of(Reply.below(visit.say("team.members.gone")));
    } else if (!toLead && other.get().isLead() && isLastLead(team)) {
      return List.of(Reply.below(visit.say("team.leave.last")));
    }
    return changed(visit, team, other.get().as(toLead ? Member.Role.LEAD : Member.Role.MEMBER));
  }

  private List<Reply> changed(TurnContext visit, Team team, Member member) {
    records.teams().keep(team.id(), member);
    new TeamAudit(records.teams())
        .add(
            team,
            TeamChange.Kind.ROLE_CHANGED,
            visit,
            Optional.of(member.personId()),
            member.role().name());
    String done = member.isLead() ? "team.role.done" : "team.role.undone";
    String key = member.isLead() ? "team.role.told" : "team.role.told.member";
    return List.of(
        Reply.below(visit.say(done, "name", new Quoted(member.name()))),
        new Reply.Post(member.own(), visit.say(key, "team", new Quoted(team.name()))));
  }

  private static String roleKey(Member member) {
    if (member.state() == Member.State.INVITED) {
      return "team.role.invited";
    }
    return switch (member.role()) {
      case MEMBER -> "team.role.member";
      case LEAD -> "team.role.lead";
      case OBSERVER -> "team.role.observer";
    };
  }
}
