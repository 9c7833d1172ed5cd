package org.leadlearner.assistant.staff;

import org.leadlearner.people.Team;
import org.leadlearner.progress.round.Snapshot;
import org.leadlearner.rubric.Rubric;

/**
 * The closed round of leaders that staff's answers are set beside.
 *
 * @param rubric of the round, for one who reads the words
 */
record AskedRound(Team team, Snapshot snapshot, Rubric rubric) {

  long id() {
    return snapshot.round().id();
  }
}
