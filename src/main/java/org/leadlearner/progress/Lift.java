package org.leadlearner.progress;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.rubric.Stage;

/**
 * Computes what a reading becomes when nothing holds it down any more. It uses the rule itself, so
 * that nothing is promised that the rule does not do (domain.md, section 3.9).
 */
public final class Lift {

  private Lift() {}

  /** The points that a holding strand needs; empty when it needs a note. */
  public static Optional<Integer> needed(Hold hold) {
    return switch (hold.reason()) {
      case LOWEST_STAGE -> Optional.of(Stage.ENVISIONING.lowest());
      case NOT_YET_PLANNING -> Optional.of(Stage.PLANNING.lowest());
      case NOT_YET_STAGING, NOT_ANSWERED -> Optional.of(Stage.STAGING.lowest());
      case NO_NOTE -> Optional.empty();
    };
  }

  /** The reading with each holding strand at what it needs, and everything else unchanged. */
  public static Result of(Rubric rubric, Basis basis, Result result) {
    Map<String, Integer> points = new HashMap<>(basis.points());
    Set<String> noted = new HashSet<>(basis.noted());
    for (Hold hold : result.heldBy()) {
      needed(hold).ifPresent(least -> points.merge(hold.strandKey(), least, Math::max));
      if (hold.reason() == Hold.Reason.NO_NOTE) {
        noted.add(hold.strandKey());
      }
    }
    return GatedMean.of(rubric, points, noted);
  }
}
