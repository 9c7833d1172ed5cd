package org.leadlearner.progress.round;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.leadlearner.progress.GatedMean;
import org.leadlearner.progress.Result;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.rubric.Stage;
import org.leadlearner.rubric.Strand;

/**
 * What a group's check-ins on one rubric add up to, as far as it may be shown. Made once, when a
 * round closes, and never again from the same answers.
 *
 * @param finished how many check-ins it is from
 * @param strands in the order of the rubric; empty when too few have finished
 * @param stage the overall stage; empty when too few strands can be shown
 * @param score whole points from 0 to 10, shown only when the stages of every strand are counted
 * @param lowest the strands at the lowest stage, which the overall stage is at most one above
 * @param noted how many have a note that counts, by strand key, where that may be shown
 */
public record TeamResult(
    int finished,
    List<TeamStrand> strands,
    Optional<Stage> stage,
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
      Optional<Stage> stage,
      Optional<Integer> score,
      List<String> lowest) {
    this(finished, strands, stage, score, lowest, Map.of());
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
    Map<String, Integer> medians = new HashMap<>();
    List<TeamStrand> strands =
        rubric.strands().stream()
            .map(
                strand -> {
                  List<Integer> points = points(checkIns, strand.key());
                  TeamStrand shown = suppression.strand(strand, points);
                  if (!(shown instanceof TeamStrand.Hidden)) {
                    medians.put(strand.key(), Suppression.median(points));
                  }
                  return shown;
                })
            .toList();
    // Without notes it never reaches Staging: a team's Staging is agreed on, not worked out.
    Result result = GatedMean.of(rubric, medians, Set.of());
    boolean isCounted = strands.stream().allMatch(TeamStrand.Counted.class::isInstance);
    return new TeamResult(
        finished,
        strands,
        result.stage(),
        result.score().filter(score -> isCounted),
        // In the order of the rubric: by their points it would tell which is the lowest of them.
        rubric.strands().stream().map(Strand::key).filter(result.gateSetBy()::contains).toList());
  }

  /**
   * The same with how many of those who finished have a note, as far as it may be shown. It is
   * frozen with the rest: a count that grows before one's eyes would tell whose note it is.
   *
   * @param counts of the people behind {@link #finished()}, by strand key; none counts as 0
   */
  public TeamResult noting(Map<String, Integer> counts, Suppression suppression) {
    return new TeamResult(
        finished, strands, stage, score, lowest, suppression.noted(finished, counts));
  }

  private static List<Integer> points(List<Map<String, Integer>> checkIns, String strand) {
    return checkIns.stream()
        .filter(points -> points.containsKey(strand))
        .map(points -> points.get(strand))
        .sorted()
        .toList();
  }
}
