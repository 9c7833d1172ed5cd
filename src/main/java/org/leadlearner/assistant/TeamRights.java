package org.leadlearner.assistant;

import java.util.Optional;
import org.leadlearner.chat.Incoming;
import org.leadlearner.people.Member;
import org.leadlearner.people.Profile;
import org.leadlearner.people.Team;

/**
 * Who may do what in a team. Those who administer the district may change every team as its leads
 * do; the results of one are for those who joined it, and for nobody else.
 */
record TeamRights(TeamRecords records) {

  boolean mayLead(Visit visit, Incoming incoming, Team team) {
    return isAdmin(incoming) || member(visit, team).filter(Member::isLead).isPresent();
  }

  boolean seesResults(Visit visit, Team team) {
    return member(visit, team).filter(Member::seesResults).isPresent();
  }

  Optional<Member> member(Visit visit, Team team) {
    return TeamSetup.member(records, team, visit.person().id());
  }

  /** Guests take part, and set nothing up for others. */
  private boolean isAdmin(Incoming incoming) {
    return incoming.profile().relation() == Profile.Relation.MEMBER
        && records.admins().contains(incoming.from().user());
  }
}
