package org.leadlearner.progress;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.rubric.Stage;

/**
 * What a reading becomes once nothing of what holds it holds it any more. It is worked out by the
 * rule itself, so that nothing is promised that the rule does not do (domain.md, section 3.9).
 */
public final class Lift {

  private Lift() {}

  /** The points that a held strand needs; empty where it needs a note. */
  public static Optional<Integer> needed(Hold hold) {
    return switch (hold.reason()) {
      case LOWEST_STAGE -> Optional.of(Stage.ENVISIONING.lowest());
      case NOT_YET_PLANNING -> Optional.of(Stage.PLANNING.lowest());
      case NOT_YET_STAGING, NOT_ANSWERED -> Optional.of(Stage.STAGING.lowest());
      case NO_NOTE -> Optional.empty();
    };
  }

  /** The reading with each held strand at what it needs, and all else as it is. */
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
