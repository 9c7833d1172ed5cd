package org.leadlearner.assistant;

import java.util.Set;
import org.leadlearner.people.Teams;
import org.leadlearner.progress.Agreements;
import org.leadlearner.progress.Meetings;
import org.leadlearner.progress.Rounds;
import org.leadlearner.progress.Suppression;

/**
 * Where teams, their rounds and what they agree on are kept.
 *
 * @param suppression what may be shown of a team's answers
 * @param admins as in {@link PromptRecords#admins()}
 * @param facts what stands around them
 */
public record TeamRecords(
    Teams teams,
    Rounds rounds,
    Suppression suppression,
    Set<String> admins,
    Agreements agreements,
    Meetings meetings,
    TeamFacts facts) {

  public TeamRecords {
    admins = Set.copyOf(admins);
  }
}
