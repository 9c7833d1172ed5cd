package org.leadlearner.assistant;

import java.util.Set;
import org.leadlearner.people.Teams;
import org.leadlearner.progress.Rounds;
import org.leadlearner.progress.Suppression;

/**
 * Where teams and their rounds are kept.
 *
 * @param suppression what may be shown of a team's answers
 * @param admins as in {@link PromptRecords#admins()}
 * @param facts what stands around them
 */
public record TeamRecords(
    Teams teams, Rounds rounds, Suppression suppression, Set<String> admins, TeamFacts facts) {

  public TeamRecords {
    admins = Set.copyOf(admins);
  }
}
