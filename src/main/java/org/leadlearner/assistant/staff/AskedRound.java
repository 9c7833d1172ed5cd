package org.leadlearner.assistant.staff;

import org.leadlearner.people.Team;
import org.leadlearner.progress.round.Snapshot;
import org.leadlearner.rubric.Rubric;

/**
 * The closed round of leaders that the answers of staff are compared with.
 *
 * @param rubric the rubric of the round, in the reader's language
 */
record AskedRound(Team team, Snapshot snapshot, Rubric rubric) {

  long id() {
    return snapshot.round().id();
  }
}
