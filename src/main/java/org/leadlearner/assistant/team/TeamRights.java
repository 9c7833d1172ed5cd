package org.leadlearner.assistant.team;

import java.util.Optional;
import org.leadlearner.assistant.turn.AdminRights;
import org.leadlearner.assistant.turn.MembersOnly;
import org.leadlearner.assistant.turn.TurnContext;
import org.leadlearner.chat.Incoming;
import org.leadlearner.people.Member;
import org.leadlearner.people.Team;

/**
 * Who may do what in a team. Those who administer the district may change every team as its leads
 * do; the results of one are for those who joined it, and for nobody else.
 */
public record TeamRights(TeamPorts records) {

  public boolean mayLead(TurnContext visit, Incoming incoming, Team team) {
    return MembersOnly.isMember(incoming.profile())
        && (AdminRights.isAdmin(records.admins(), incoming)
            || member(visit, team).filter(Member::isLead).isPresent());
  }

  /** Asked at every look, since who was a member of the district may be a guest by now. */
  public boolean seesResults(TurnContext visit, Team team) {
    return MembersOnly.isMember(visit.person().profile()) && isIn(visit, team);
  }

  public boolean isIn(TurnContext visit, Team team) {
    return member(visit, team).filter(Member::seesResults).isPresent();
  }

  public Optional<Member> member(TurnContext visit, Team team) {
    return member(records, team, visit.person().id());
  }

  public static Optional<Member> member(TeamPorts records, Team team, long personId) {
    return records.teams().members(team.id()).stream()
        .filter(member -> member.personId() == personId)
        .findFirst();
  }
}
