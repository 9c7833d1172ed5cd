package org.leadlearner.progress;

import java.util.Optional;
import org.leadlearner.rubric.Stage;

/**
 * How a reading compares with the confirmed stage (domain.md, section 3.5). Answers vary by a point
 * while nothing changes, so a little less is about the same; a higher stage needs confirmation.
 */
public enum Comparison {
  ABOVE,
  SAME,
  ABOUT_THE_SAME,
  LOWER;

  /** A strand fell when it lost at least this many points. */
  private static final int A_FALL = 2;

  /**
   * @param before the last reading of the same person on the same questions that was not lower
   */
  public static Comparison of(Stage confirmed, Reading reading, Optional<Reading> before) {
    StageSpan read = reading.stages().orElseThrow();
    if (read.lowest().isAbove(confirmed)) {
      return ABOVE;
    } else if (!read.highest().isBelow(confirmed)) {
      return SAME;
    }
    boolean isLower =
        isHalfAPointBelow(confirmed, reading.result())
            || before.filter(earlier -> fell(reading, earlier)).isPresent();
    return isLower ? LOWER : ABOUT_THE_SAME;
  }

  /** By its average, with unanswered strands at their best. */
  private static boolean isHalfAPointBelow(Stage confirmed, Result result) {
    int sum = result.sum() + result.open() * Stage.STAGING.highest();
    int strands = result.answered() + result.open();
    return 2 * sum <= (2 * confirmed.lowest() - 1) * strands;
  }

  /** Whether a strand that holds the reading down fell. */
  private static boolean fell(Reading reading, Reading before) {
    return reading.result().heldBy().stream()
        .map(Hold::strandKey)
        .filter(key -> reading.basis().points().containsKey(key))
        .anyMatch(key -> points(before, key) - points(reading, key) >= A_FALL);
  }

  private static int points(Reading reading, String strandKey) {
    return reading.basis().points().getOrDefault(strandKey, 0);
  }
}
