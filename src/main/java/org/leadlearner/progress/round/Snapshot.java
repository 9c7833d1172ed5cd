package org.leadlearner.progress.round;

import java.time.LocalDate;
import java.time.ZoneId;

/**
 * What a round came to, frozen as it closed: it is shown as it stands and never worked out again,
 * so that nobody can subtract one view from the next.
 *
 * @param cohort stands for who finished, so that rounds of the same people can be told; it gives
 *     nobody away
 */
public record Snapshot(Round round, Participation participation, TeamResult result, String cohort) {

  /**
   * Whether a line may be drawn between the two: the same people, the same questions and the same
   * rule.
   */
  public boolean isComparableTo(Snapshot other) {
    return cohort.equals(other.cohort)
        && round.edition().equals(other.round.edition())
        && result.ruleVersion() == other.result.ruleVersion();
  }

  /**
   * The day that it tells of: the last day of its round, or an earlier one on which a lead closed
   * it. The clock closes a round after midnight, and nobody would look for May in June.
   *
   * @param zone of the district
   */
  public LocalDate day(ZoneId zone) {
    LocalDate closed = round.closedAt().orElseThrow().atZone(zone).toLocalDate();
    return closed.isBefore(round.lastDay()) ? closed : round.lastDay();
  }
}
