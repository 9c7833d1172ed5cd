package org.leadlearner.progress;

/**
 * What a round came to, frozen as it closed: it is shown as it stands and never worked out again,
 * so that nobody can subtract one view from the next.
 *
 * @param cohort stands for who finished, so that rounds of the same people can be told; it gives
 *     nobody away
 */
public record Snapshot(Round round, Participation participation, TeamResult result, String cohort) {

  /** Whether a line may be drawn between the two: the same people and the same questions. */
  public boolean isComparableTo(Snapshot other) {
    return cohort.equals(other.cohort) && round.edition().equals(other.round.edition());
  }
}
