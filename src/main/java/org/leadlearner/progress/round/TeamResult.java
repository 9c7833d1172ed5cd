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
 * The result of a group's check-ins on one rubric, as far as it may be shown. It is calculated
 * once, when a round closes.
 *
 * @param ruleVersion the version of {@link GatedMean}
 * @param finished the number of check-ins
 * @param strands in the order of the rubric; empty when too few people finished
 * @param stages the overall stage, or the range from the result of the lower middles to that of the
 *     upper middles; empty when too few strands can be shown
 * @param score whole points from 0 to 10; shown only when the stages of every strand are counted
 *     and both middles give it
 * @param lowest the strands at the lowest stage, which the overall stage can exceed by at most one
 * @param noted how many people have a note that counts, by strand key, where it may be shown
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

  /** A result without counts of notes. */
  public TeamResult(
      int finished,
      List<TeamStrand> strands,
      Optional<StageSpan> stages,
      Optional<Integer> score,
      List<String> lowest) {
    this(GatedMean.VERSION, finished, strands, stages, score, lowest, Map.of());
  }

  /**
   * @param checkIns the points by strand key of each finished check-in, in any order
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
   * Both middles count. Without notes the result never reaches Staging: a team agrees on Staging,
   * it is not calculated.
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

  /** Whether the stages of every strand in the score are counted. */
  private static boolean isCounted(Rubric rubric, List<TeamStrand> strands) {
    return strands.stream()
        .filter(strand -> rubric.counted().contains(rubric.strand(strand.key())))
        .allMatch(TeamStrand.Counted.class::isInstance);
  }

  /** In the order of the rubric: an order by points would reveal which strand is the lowest. */
  private static List<String> lowest(Rubric rubric, Map<String, Integer> lower) {
    List<String> gate = GatedMean.of(rubric, lower, Set.of()).gateSetBy();
    return rubric.strands().stream().map(Strand::key).filter(gate::contains).toList();
  }

  /** The middle stages of a strand, where they are shown. */
  public Optional<StageSpan> middle(String strandKey) {
    return strands.stream()
        .filter(strand -> strand.key().equals(strandKey))
        .flatMap(strand -> strand.shown().stream())
        .map(TeamStrand.Middle::middle)
        .findFirst();
  }

  /** Whether it was calculated with the present version of the rule. */
  public boolean isOfThisRule() {
    return ruleVersion == GatedMean.VERSION;
  }

  /** The overall stage, when both middles give the same. */
  public Optional<Stage> stage() {
    return stages.filter(StageSpan::isOne).map(StageSpan::lowest);
  }

  /**
   * A copy with how many of those who finished have a note, as far as it may be shown. It is frozen
   * with the rest, because a count that visibly grows would reveal whose note was added.
   *
   * @param counts by strand key, for the people in {@link #finished()}; no entry counts as 0
   */
  public TeamResult noting(Map<String, Integer> counts, Suppression suppression) {
    return new TeamResult(
        ruleVersion, finished, strands, stages, score, lowest, suppression.noted(finished, counts));
  }

  /** A copy without the spread of the answers. */
  TeamResult withoutSpread() {
    List<TeamStrand> silent = strands.stream().map(TeamStrand::withoutSpread).toList();
    return new TeamResult(ruleVersion, finished, silent, stages, score, lowest, noted);
  }

  /** A copy without the counts of notes. */
  TeamResult withoutNotes() {
    return new TeamResult(ruleVersion, finished, strands, stages, score, lowest, Map.of());
  }

  /** Whether too few people finished to show anything. */
  public boolean isHidden() {
    return strands.isEmpty();
  }

  /** Whether the spread is left out because it could reveal one person's answer. */
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
