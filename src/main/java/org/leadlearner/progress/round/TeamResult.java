package org.leadlearner.progress.round;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.leadlearner.progress.GatedMean;
import org.leadlearner.progress.Score;
import org.leadlearner.progress.StageSpan;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.rubric.Stage;
import org.leadlearner.rubric.Strand;

/**
 * What a group's check-ins on one rubric add up to, as far as it may be shown. Made once, when a
 * round closes, and never again from the same answers.
 *
 * @param ruleVersion of {@link GatedMean}
 * @param finished how many check-ins it is from
 * @param strands in the order of the rubric; empty when too few have finished
 * @param stages the overall stage, or the two that both middles lead to and all between; empty when
 *     too few strands can be shown
 * @param score whole points from 0 to 10, shown only when the stages of every strand are counted
 *     and both middles lead to it
 * @param lowest the strands at the lowest stage, which the overall stage is at most one above
 * @param noted how many have a note that counts, by strand key, where that may be shown
 */
public record TeamResult(
    int ruleVersion,
    int finished,
    List<TeamStrand> strands,
    Optional<StageSpan> stages,
    Optional<Integer> score,
    List<String> lowest,
    Map<String, Integer> noted) {

  public TeamResult {
    strands = List.copyOf(strands);
    lowest = List.copyOf(lowest);
    noted = Map.copyOf(noted);
  }

  /** A result that tells nothing of notes. */
  public TeamResult(
      int finished,
      List<TeamStrand> strands,
      Optional<StageSpan> stages,
      Optional<Integer> score,
      List<String> lowest) {
    this(GatedMean.VERSION, finished, strands, stages, score, lowest, Map.of());
  }

  /**
   * @param checkIns for each finished check-in its points by strand key, in any order
   */
  public static TeamResult of(
      Rubric rubric, List<Map<String, Integer>> checkIns, Suppression suppression) {
    int finished = checkIns.size();
    if (finished < suppression.minimum()) {
      return new TeamResult(finished, List.of(), Optional.empty(), Optional.empty(), List.of());
    }
    List<TeamStrand> strands =
        rubric.strands().stream()
            .map(strand -> suppression.strand(strand, points(checkIns, strand.key())))
            .toList();
    Map<String, Integer> lower = new HashMap<>();
    Map<String, Integer> upper = new HashMap<>();
    for (TeamStrand strand : strands) {
      if (strand.shown().isPresent()) {
        List<Integer> points = points(checkIns, strand.key());
        lower.put(strand.key(), Suppression.lowerMiddle(points));
        upper.put(strand.key(), Suppression.upperMiddle(points));
      }
    }
    return new TeamResult(
        finished,
        strands,
        stages(rubric, lower, upper),
        score(rubric, lower, upper).filter(score -> isCounted(rubric, strands)),
        lowest(rubric, lower));
  }

  /**
   * Both middles count. Without notes it never reaches Staging: a team's Staging is agreed on, not
   * worked out.
   */
  private static Optional<StageSpan> stages(
      Rubric rubric, Map<String, Integer> lower, Map<String, Integer> upper) {
    Optional<StageSpan> low = GatedMean.of(rubric, lower, Set.of()).stages();
    Optional<StageSpan> high = GatedMean.of(rubric, upper, Set.of()).stages();
    return low.flatMap(from -> high.map(to -> new StageSpan(from.lowest(), to.highest())));
  }

  private static Optional<Integer> score(
      Rubric rubric, Map<String, Integer> lower, Map<String, Integer> upper) {
    Optional<Score> low = GatedMean.of(rubric, lower, Set.of()).score();
    Optional<Score> high = GatedMean.of(rubric, upper, Set.of()).score();
    return low.filter(Score::isOne)
        .filter(score -> high.equals(Optional.of(score)))
        .map(Score::lowest);
  }

  /** Whether the stages of every strand that the score is made of are counted. */
  private static boolean isCounted(Rubric rubric, List<TeamStrand> strands) {
    return strands.stream()
        .filter(strand -> rubric.counted().contains(rubric.strand(strand.key())))
        .allMatch(TeamStrand.Counted.class::isInstance);
  }

  /** In the order of the rubric: by their points it would tell which is the lowest of them. */
  private static List<String> lowest(Rubric rubric, Map<String, Integer> lower) {
    List<String> gate = GatedMean.of(rubric, lower, Set.of()).gateSetBy();
    return rubric.strands().stream().map(Strand::key).filter(gate::contains).toList();
  }

  /** The stages in the middle of a strand, where they are shown. */
  public Optional<StageSpan> middle(String strandKey) {
    return strands.stream()
        .filter(strand -> strand.key().equals(strandKey))
        .flatMap(strand -> strand.shown().stream())
        .map(TeamStrand.Middle::middle)
        .findFirst();
  }

  /** Whether it was worked out by the rule of today. */
  public boolean isOfThisRule() {
    return ruleVersion == GatedMean.VERSION;
  }

  /** The overall stage, where both middles lead to one. */
  public Optional<Stage> stage() {
    return stages.filter(StageSpan::isOne).map(StageSpan::lowest);
  }

  /**
   * The same with how many of those who finished have a note, as far as it may be shown. It is
   * frozen with the rest: a count that grows before one's eyes would tell whose note it is.
   *
   * @param counts of the people behind {@link #finished()}, by strand key; none counts as 0
   */
  public TeamResult noting(Map<String, Integer> counts, Suppression suppression) {
    return new TeamResult(
        ruleVersion, finished, strands, stages, score, lowest, suppression.noted(finished, counts));
  }

  /** The same without a word on how close the answers are. */
  TeamResult withoutSpread() {
    List<TeamStrand> silent = strands.stream().map(TeamStrand::withoutSpread).toList();
    return new TeamResult(ruleVersion, finished, silent, stages, score, lowest, noted);
  }

  /** Whether too few finished to show anything. */
  public boolean isHidden() {
    return strands.isEmpty();
  }

  /** Whether how close the answers are is left out, since it could tell what one person said. */
  public boolean isWithoutSpread() {
    List<TeamStrand.Middle> shown =
        strands.stream().flatMap(strand -> strand.shown().stream()).toList();
    return !shown.isEmpty() && shown.stream().allMatch(strand -> strand.spread().isEmpty());
  }

  private static List<Integer> points(List<Map<String, Integer>> checkIns, String strand) {
    return checkIns.stream()
        .filter(points -> points.containsKey(strand))
        .map(points -> points.get(strand))
        .sorted()
        .toList();
  }
}
