package org.leadlearner.progress.round;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.leadlearner.rubric.Rubric;

/**
 * A period in which the check-ins of a team count together (domain.md, sections 3.6 and 3.7). A
 * team has at most one open round.
 *
 * @param lastDay the day at whose end it closes, unless a lead closes it earlier
 * @param closedAt empty while it is open
 */
public record Round(
    long id,
    long teamId,
    Rubric.Edition edition,
    Instant openedAt,
    LocalDate lastDay,
    Optional<Instant> closedAt) {

  public boolean isOpen() {
    return closedAt.isEmpty();
  }

  /** A copy that is closed at this moment: later check-ins do not count in it. */
  public Round closed(Instant at) {
    return new Round(id, teamId, edition, openedAt, lastDay, Optional.of(at));
  }
}
