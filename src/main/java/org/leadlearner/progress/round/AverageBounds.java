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
 * The limits that the middle stages, as they are shown, set for the average and the overall stage.
 * They are calculated from nothing else, so they reveal nothing new, and anyone can check them by
 * hand (domain.md, section 3.9).
 *
 * @param lowest the average in tenths of a point when every middle is at the start of its stage and
 *     every hidden strand is 0
 * @param highest the same when every middle is at the end of its stage and every hidden strand is
 *     10
 * @param lowestStrand the first strand with the lowest middle
 * @param lowestStage the stage of that middle
 * @param stages the overall stages that the rule gives for these limits
 */
public record AverageBounds(
    int lowest, int highest, String lowestStrand, Stage lowestStage, StageSpan stages) {

  /**
   * One result for the lower middle answers, and one for the upper ones when a strand has two
   * middle answers with different stages. Empty when too few strands are shown.
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
   * The highest overall stage when this is the stage of the lowest strand. Staging is agreed on by
   * a team and never calculated.
   */
  public static Stage most(Stage lowest) {
    return lowest == Stage.INVESTIGATING ? Stage.ENVISIONING : Stage.PLANNING;
  }
}
