package org.leadlearner.assistant.team;

import java.util.Optional;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.chat.message.Action;
import org.leadlearner.people.Team;
import org.leadlearner.progress.round.Snapshot;
import org.leadlearner.progress.round.TeamStrand;
import org.leadlearner.rubric.Rubric;

/** A closed round of a team. */
public record ClosedRound(Team team, Snapshot snapshot, Rubric rubric) {

  /** The same in the language of these texts. */
  public ClosedRound in(Phrases words) {
    return new ClosedRound(team, snapshot, rubric.in(words.locale()));
  }

  public long id() {
    return snapshot.round().id();
  }

  public Action action(Action.Verb verb) {
    return MeetingActions.of(verb, team, id());
  }

  /** What the closed round shows of a strand. */
  public Optional<TeamStrand.Middle> shown(String strandKey) {
    return snapshot.result().strands().stream()
        .filter(strand -> strand.key().equals(strandKey))
        .findFirst()
        .flatMap(TeamStrand::shown);
  }
}
