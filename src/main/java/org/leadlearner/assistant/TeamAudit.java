package org.leadlearner.assistant;

import java.util.Optional;
import org.leadlearner.people.Team;
import org.leadlearner.people.TeamChange;
import org.leadlearner.people.Teams;

/** Writes down who changed what in a team. */
record TeamAudit(Teams teams) {

  void add(Team team, TeamChange.Kind kind, Visit visit, Optional<Long> about, String detail) {
    Optional<Long> by = Optional.of(visit.person().id());
    teams.audit(team.id(), new TeamChange(kind, by, about, detail, visit.at()));
  }
}
