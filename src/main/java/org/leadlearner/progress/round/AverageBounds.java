package org.leadlearner.progress.round;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.leadlearner.progress.GatedMean;
import org.leadlearner.progress.Result;
import org.leadlearner.progress.Score;
import org.leadlearner.progress.StageSpan;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.rubric.Stage;
import org.leadlearner.rubric.Strand;

/**
 * What the stages in the middle, as they are shown, allow for the average and the overall stage. It
 * is worked out of nothing else, so that it tells no more than they do, and anybody can do the same
 * by hand (domain.md, section 3.9).
 *
 * @param lowest average in tenths of a point, with every middle at the start of its stage and every
 *     strand that is not shown at 0
 * @param highest the same with every middle at the end of its stage, or at 10
 * @param lowestStrand the first of those with the lowest middle
 * @param lowestStage the stage of that middle
 * @param stages to which the rule leads from there
 */
public record AverageBounds(
    int lowest, int highest, String lowestStrand, Stage lowestStage, StageSpan stages) {

  /**
   * By the lower of the middle answers, and, where any strand has two that are of two stages, by
   * the upper. Empty where too few strands are shown.
   */
  public static List<AverageBounds> of(Rubric rubric, TeamResult result) {
    Map<String, Stage> lower = middles(rubric, result, StageSpan::lowest);
    Map<String, Stage> upper = middles(rubric, result, StageSpan::highest);
    List<Map<String, Stage>> ends = lower.equals(upper) ? List.of(lower) : List.of(lower, upper);
    return ends.stream().flatMap(middles -> of(rubric, middles).stream()).toList();
  }

  private static Map<String, Stage> middles(
      Rubric rubric, TeamResult result, Function<StageSpan, Stage> end) {
    Map<String, Stage> middles = new LinkedHashMap<>();
    for (Strand strand : rubric.counted()) {
      result.middle(strand.key()).map(end).ifPresent(stage -> middles.put(strand.key(), stage));
    }
    return middles;
  }

  private static Optional<AverageBounds> of(Rubric rubric, Map<String, Stage> middles) {
    Result low = read(rubric, middles, Stage::lowest);
    Result high = read(rubric, middles, Stage::highest);
    Optional<Score> worst = low.score();
    Optional<Score> best = high.score();
    Optional<Map.Entry<String, Stage>> lowest =
        middles.entrySet().stream().min(Comparator.comparing(Map.Entry::getValue));
    if (worst.isEmpty() || best.isEmpty() || lowest.isEmpty()) {
      return Optional.empty();
    }
    int strands = rubric.counted().size();
    return Optional.of(
        new AverageBounds(
            10 * low.sum() / strands,
            10 * (high.sum() + high.open() * Stage.STAGING.highest()) / strands,
            lowest.get().getKey(),
            lowest.get().getValue(),
            new StageSpan(worst.get().stages().lowest(), best.get().stages().highest())));
  }

  private static Result read(
      Rubric rubric, Map<String, Stage> middles, Function<Stage, Integer> points) {
    Map<String, Integer> said = new HashMap<>();
    middles.forEach((key, stage) -> said.put(key, points.apply(stage)));
    return GatedMean.of(rubric, said, Set.of());
  }

  /**
   * How high the overall stage can be above a strand with the lowest middle: Staging is agreed on
   * by a team and never worked out.
   */
  public static Stage most(Stage lowest) {
    return lowest == Stage.INVESTIGATING ? Stage.ENVISIONING : Stage.PLANNING;
  }
}
