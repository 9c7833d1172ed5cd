package org.leadlearner.store.person;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.leadlearner.people.Member;
import org.leadlearner.people.TeamChange;
import org.leadlearner.store.team.TeamChangeTable;
import org.leadlearner.store.team.TeamMemberTable;

/**
 * Removes a person's name from the records of teams: their audit entries, agreements and meetings
 * stay without a name. A team whose last lead leaves is led by the oldest member.
 */
final class PersonRemoval {

  private static final List<String> EMPTIED =
      List.of(
          """
          UPDATE team_change SET by_person = NULL, by_forgotten = TRUE WHERE by_person = :person
          """,
          "UPDATE team_change SET about_person = NULL WHERE about_person = :person",
          "UPDATE agreement SET recorded_by = NULL WHERE recorded_by = :person",
          "UPDATE signature SET person_id = NULL WHERE person_id = :person",
          "UPDATE meeting SET started_by = NULL WHERE started_by = :person");

  private PersonRemoval() {}

  static void fromTeams(Handle handle, long personId, Instant at) {
    for (long team : joined(handle, personId)) {
      TeamChangeTable.add(handle, team, change(TeamChange.Kind.LEFT, Optional.empty(), at));
      successor(TeamMemberTable.of(handle, team), personId)
          .ifPresent(next -> handOver(handle, team, next, at));
    }
    for (String step : EMPTIED) {
      handle.createUpdate(step).bind("person", personId).execute();
    }
  }

  private static List<Long> joined(Handle handle, long personId) {
    return handle
        .createQuery(
            "SELECT team_id FROM team_member WHERE person_id = :person AND state = 'JOINED'")
        .bind("person", personId)
        .mapTo(Long.class)
        .list();
  }

  /** Nobody, unless the last lead leaves and a counted member stays. */
  private static Optional<Member> successor(List<Member> members, long goes) {
    List<Long> leads = members.stream().filter(Member::isLead).map(Member::personId).toList();
    return leads.equals(List.of(goes))
        ? members.stream()
            .filter(member -> member.isCounted() && member.personId() != goes)
            .findFirst()
        : Optional.empty();
  }

  private static void handOver(Handle handle, long team, Member next, Instant at) {
    TeamMemberTable.put(handle, team, next.as(Member.Role.LEAD), at);
    TeamChangeTable.add(
        handle, team, change(TeamChange.Kind.ROLE_CHANGED, Optional.of(next.personId()), at));
  }

  private static TeamChange change(TeamChange.Kind kind, Optional<Long> about, Instant at) {
    return new TeamChange(kind, Optional.of(TeamChange.FORGOTTEN), about, "", at);
  }
}
