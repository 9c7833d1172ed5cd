package org.leadlearner.assistant.team;

import java.util.Optional;
import org.leadlearner.assistant.turn.TurnContext;
import org.leadlearner.people.Team;
import org.leadlearner.people.TeamChange;
import org.leadlearner.people.Teams;

/** Records who changed what in a team. */
public record TeamAudit(Teams teams) {

  public void add(
      Team team, TeamChange.Kind kind, TurnContext visit, Optional<Long> about, String detail) {
    Optional<Long> by = Optional.of(visit.person().id());
    teams.audit(team.id(), new TeamChange(kind, by, about, detail, visit.at()));
  }
}
