package org.leadlearner.progress;

import org.leadlearner.rubric.Stage;

/**
 * Whole points from 0 to 10, or a range of them while strands are unanswered (domain.md, section
 * 3.3).
 *
 * @param lowest with every unanswered strand at 0
 * @param highest with every unanswered strand at 10
 */
public record Score(int lowest, int highest) {

  public Score {
    if (lowest < Stage.INVESTIGATING.lowest()
        || highest < lowest
        || highest > Stage.STAGING.highest()) {
      throw new IllegalArgumentException("no score goes from " + lowest + " to " + highest);
    }
  }

  public static Score of(int points) {
    return new Score(points, points);
  }

  public boolean isOne() {
    return lowest == highest;
  }

  /** The stages that are possible. */
  public StageSpan stages() {
    return new StageSpan(Stage.of(lowest), Stage.of(highest));
  }
}
