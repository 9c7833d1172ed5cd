package org.leadlearner.progress.meeting;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leadlearner.progress.GatedMean;
import org.leadlearner.progress.Result;
import org.leadlearner.progress.Score;
import org.leadlearner.progress.StageSpan;
import org.leadlearner.progress.meeting.Agreement.StrandAgreement;
import org.leadlearner.progress.round.TeamResult;
import org.leadlearner.progress.round.TeamStrand;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.rubric.Stage;
import org.leadlearner.rubric.Strand;

/**
 * The median answers of a round as far as they are shown, replaced by what was agreed on.
 *
 * @param agreed by strand key
 */
record Middles(
    Rubric rubric,
    TeamResult result,
    Map<String, StrandAgreement> agreed,
    boolean isStagingAllowed) {

  /** The stages that fit what is shown, from the lowest to the highest without a gap. */
  List<Stage> possible() {
    Set<Stage> ends = EnumSet.noneOf(Stage.class);
    possible(StageSpan::lowest).map(StageSpan::lowest).forEach(ends::add);
    possible(StageSpan::highest).map(StageSpan::highest).forEach(ends::add);
    return ends.isEmpty()
        ? List.of()
        : List.copyOf(EnumSet.range(Collections.min(ends), Collections.max(ends)));
  }

  /**
   * Tries every sum that the points of one of the medians may have. The rule needs only the sum and
   * the stages, so one set of points stands for all with the same sum.
   *
   * @param end which of the two medians
   */
  private Stream<StageSpan> possible(Function<StageSpan, Stage> end) {
    Map<String, Stage> kept = new LinkedHashMap<>();
    Map<String, Stage> replaced = new LinkedHashMap<>();
    for (TeamStrand strand : result.strands()) {
      Map<String, Stage> to = agreed.containsKey(strand.key()) ? replaced : kept;
      strand.shown().ifPresent(shown -> to.put(strand.key(), end.apply(shown.middle())));
    }
    return fillings(kept).stream()
        .flatMap(
            stays ->
                fillings(replaced).stream()
                    .filter(goes -> fits(read(with(stays, goes), Set.of()), end))
                    .flatMap(goes -> read(with(stays, agreedPoints()), noted()).stages().stream()));
  }

  private Result read(Map<String, Integer> points, Set<String> noted) {
    return GatedMean.of(rubric, points, noted);
  }

  private Map<String, Integer> agreedPoints() {
    return agreed.values().stream()
        .collect(Collectors.toMap(StrandAgreement::strandKey, StrandAgreement::points));
  }

  private Set<String> noted() {
    return isStagingAllowed
        ? rubric.strands().stream().map(Strand::key).collect(Collectors.toSet())
        : Set.of();
  }

  /** A result under an older rule fits whatever this rule computes. */
  private boolean fits(Result worked, Function<StageSpan, Stage> end) {
    return !result.isOfThisRule()
        || (worked.stages().map(end).equals(result.stages().map(end))
            && (result.score().isEmpty() || isScore(worked, result.score())));
  }

  private static boolean isScore(Result worked, Optional<Integer> score) {
    return worked.score().equals(score.map(Score::of));
  }

  private static Map<String, Integer> with(Map<String, Integer> some, Map<String, Integer> others) {
    Map<String, Integer> all = new HashMap<>(some);
    all.putAll(others);
    return all;
  }

  /** Points that fit the stages: one set for each possible sum, from the lowest. */
  private static List<Map<String, Integer>> fillings(Map<String, Stage> stages) {
    List<Map<String, Integer>> fillings = new ArrayList<>();
    Map<String, Integer> points = new HashMap<>();
    stages.forEach((key, stage) -> points.put(key, stage.lowest()));
    fillings.add(Map.copyOf(points));
    stages.forEach(
        (key, stage) -> {
          for (int more = stage.lowest() + 1; more <= stage.highest(); more++) {
            points.put(key, more);
            fillings.add(Map.copyOf(points));
          }
        });
    return fillings;
  }
}
