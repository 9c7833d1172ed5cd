package org.leadlearner.progress;

import java.util.List;
import java.util.Optional;
import org.leadlearner.rubric.Stage;

/**
 * What the answers of one check-in add up to.
 *
 * @param sum the total points of the counted strands
 * @param answered how many of the counted strands have points
 * @param open how many of them have none
 * @param score empty when too few are answered
 * @param gateSetBy the answered strands at the lowest stage, lowest points first
 * @param heldBy what keeps the score below the plain average, with unanswered strands at their
 *     best; empty when nothing does
 * @param noted how many strands have a note that counts, including those about one's own practice
 */
public record Result(
    int sum,
    int answered,
    int open,
    Optional<Score> score,
    List<String> gateSetBy,
    List<Hold> heldBy,
    int noted) {

  public Result {
    gateSetBy = List.copyOf(gateSetBy);
    heldBy = List.copyOf(heldBy);
  }

  /** The stages that are possible; empty when too few strands are answered. */
  public Optional<StageSpan> stages() {
    return score.map(Score::stages);
  }

  /** The stage, if only one is possible. */
  public Optional<Stage> stage() {
    return stages().filter(StageSpan::isOne).map(StageSpan::lowest);
  }

  /**
   * The average in tenths of a point, cut and not rounded: 58 means 5.8, also for 5.89. Empty
   * without answers.
   */
  public Optional<Integer> averageInTenths() {
    return answered == 0 ? Optional.empty() : Optional.of(10 * sum / answered);
  }

  /** Nothing has begun anywhere: the score is below 1. */
  public boolean isNotBegun() {
    return score.filter(points -> points.highest() == 0).isPresent();
  }

  /** The average reaches Staging and a rule of Staging keeps the result at Planning. */
  public boolean isCloseToStaging() {
    return heldBy.stream().anyMatch(hold -> hold.reason() != Hold.Reason.LOWEST_STAGE);
  }
}
