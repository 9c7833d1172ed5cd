package org.leadlearner.assistant.team;

import java.util.List;
import org.leadlearner.assistant.phrase.MessageBuilder;
import org.leadlearner.assistant.phrase.Quoted;
import org.leadlearner.assistant.turn.TurnContext;
import org.leadlearner.chat.message.Message;
import org.leadlearner.people.Member;
import org.leadlearner.people.Team;
import org.leadlearner.people.TeamChange;

/** Shows a team's members who changed what in it, oldest first. */
public record TeamLog(TeamPorts records) {

  public Message of(TurnContext visit, Team team) {
    List<Member> members = records.teams().members(team.id());
    MessageBuilder message =
        new MessageBuilder(visit.words()).heading("team.log.title", "team", team.name());
    for (TeamChange change : records.teams().changes(team.id())) {
      message.say(
          "team.log.line",
          "date",
          visit.dayAndTime(change.at()),
          "who",
          new Quoted(change.by().map(id -> name(visit, members, id)).orElse("-")),
          "what",
          visit.words().text(key(change)));
    }
    return message.build();
  }

  private static String name(TurnContext visit, List<Member> members, long id) {
    if (id == TeamChange.FORGOTTEN) {
      return visit.words().text("team.log.forgotten");
    }
    return members.stream()
        .filter(member -> member.personId() == id)
        .map(Member::name)
        .findFirst()
        .orElse("-");
  }

  private static String key(TeamChange change) {
    return switch (change.kind()) {
      case MADE -> "team.log.made";
      case JOINED -> "team.log.joined";
      case DECLINED -> "team.log.declined";
      case LEFT -> "team.log.left";
      case ROLE_CHANGED ->
          change.detail().equals(Member.Role.MEMBER.name()) ? "team.log.member" : "team.log.role";
      case ROUND_CLOSED -> "team.log.closed";
      case AGREED -> "agreed.log.kept";
      case AGREEMENT_POSTED -> "agreed.log.posted";
      case STEP_ANSWERED -> "agreed.log.step";
      case INVITED ->
          change.detail().equals(TeamChange.BY_LIST) ? "team.log.listed" : "team.log.invited";
      case WITHDRAWN -> "team.log.withdrawn";
      case RENAMED -> "team.log.renamed";
      case HOME_ADDED -> "team.log.home";
      case SUMMARY_SET -> "team.log.summary";
      case STAFF_ASKED -> "staff.log.asked";
      case STAFF_CODES -> "staff.log.codes";
      case STAFF_CLOSED -> "staff.log.closed";
      case STAFF_SHOWN -> "staff.log.shown";
    };
  }
}
