package org.leadlearner.progress;

import java.util.List;
import java.util.Optional;
import org.leadlearner.rubric.Stage;

/**
 * What the answers of one check-in add up to.
 *
 * @param sum all points together
 * @param answered how many strands have points
 * @param score whole points from 0 to 10; empty when too few strands are answered
 * @param gateSetBy the answered strands at the lowest stage, lowest points first
 * @param heldBy what keeps the score below the plain average; empty when nothing does
 * @param noted how many strands have a note that counts
 * @param confidence empty when there is no score
 * @param provisional shown, but cannot move a standing (domain.md, section 3.3)
 */
public record Result(
    int sum,
    int answered,
    Optional<Integer> score,
    List<String> gateSetBy,
    List<Hold> heldBy,
    int noted,
    Optional<Confidence> confidence,
    boolean provisional) {

  public Result {
    gateSetBy = List.copyOf(gateSetBy);
    heldBy = List.copyOf(heldBy);
  }

  public Optional<Stage> stage() {
    return score.map(Stage::of);
  }

  /** The average in tenths of a point, halves rounded up: 57 means 5.7. Empty without answers. */
  public Optional<Integer> averageInTenths() {
    return answered == 0 ? Optional.empty() : Optional.of((20 * sum + answered) / (2 * answered));
  }

  /** The average reaches Staging and a rule of Staging keeps the result at Planning. */
  public boolean isCloseToStaging() {
    return heldBy.stream().anyMatch(hold -> hold.reason() != Hold.Reason.LOWEST_STAGE);
  }
}
