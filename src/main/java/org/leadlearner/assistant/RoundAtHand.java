package org.leadlearner.assistant;

import java.util.Optional;
import org.leadlearner.chat.Action;
import org.leadlearner.people.Team;
import org.leadlearner.progress.Snapshot;
import org.leadlearner.progress.TeamStrand;
import org.leadlearner.rubric.Rubric;

/** The closed round of a team that is talked about. */
record RoundAtHand(Team team, Snapshot snapshot, Rubric rubric) {

  long id() {
    return snapshot.round().id();
  }

  Action action(String verb) {
    return MeetingActions.of(verb, team, id());
  }

  /** What the closed round shows of a strand. */
  Optional<TeamStrand.Middle> shown(String strandKey) {
    return snapshot.result().strands().stream()
        .filter(strand -> strand.key().equals(strandKey))
        .findFirst()
        .flatMap(TeamStrand::shown);
  }
}
