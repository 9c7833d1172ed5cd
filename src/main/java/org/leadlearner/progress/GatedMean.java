package org.leadlearner.progress;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.rubric.Stage;
import org.leadlearner.rubric.Strand;

/**
 * The scoring rule: the mean, never rounded up, at most one stage above the lowest strand, and with
 * extra demands on Staging (domain.md, sections 3.2 and 3.3). All arithmetic is on whole numbers.
 */
public final class GatedMean {

  /** The version of this rule, stored with each reading. */
  public static final int VERSION = 1;

  private GatedMean() {}

  /**
   * @param points 0 to 10 for each answered strand, by strand key
   * @param noted the strands with a note that counts at this time
   */
  public static Result of(Rubric rubric, Map<String, Integer> points, Set<String> noted) {
    int sum = points.values().stream().mapToInt(Integer::intValue).sum();
    int answered = points.size();
    int notes = (int) rubric.strands().stream().filter(s -> noted.contains(s.key())).count();
    boolean provisional = answered < rubric.strands().size();
    if (answered < rubric.minimumAnswered()) {
      return new Result(
          sum,
          answered,
          Optional.empty(),
          List.of(),
          List.of(),
          notes,
          Optional.empty(),
          provisional);
    }
    Stage lowest = Stage.of(Collections.min(points.values()));
    List<String> gate = strandsAt(lowest, rubric, points);
    int base = sum / answered;
    int top = lowest.next().highest();
    List<Hold> holds = List.of();
    if (base > top) {
      holds = gate.stream().map(key -> new Hold(key, Hold.Reason.LOWEST_STAGE)).toList();
    } else if (base >= Stage.STAGING.lowest()) {
      holds = stagingHolds(rubric, points, noted);
      top = holds.isEmpty() ? top : Stage.PLANNING.highest();
    }
    return new Result(
        sum,
        answered,
        Optional.of(Math.min(base, top)),
        gate,
        holds,
        notes,
        Optional.of(confidence(rubric, answered, notes)),
        provisional);
  }

  private static List<String> strandsAt(Stage stage, Rubric rubric, Map<String, Integer> points) {
    return points.entrySet().stream()
        .filter(answer -> stage.holds(answer.getValue()))
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(answer -> rubric.number(answer.getKey())))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static List<Hold> stagingHolds(
      Rubric rubric, Map<String, Integer> points, Set<String> noted) {
    List<Hold> holds = new ArrayList<>();
    for (Strand strand : rubric.strands()) {
      Integer own = points.get(strand.key());
      if (own == null) {
        holds.add(new Hold(strand.key(), Hold.Reason.NOT_ANSWERED));
      } else if (strand.neededForStaging() && own < Stage.STAGING.lowest()) {
        holds.add(new Hold(strand.key(), Hold.Reason.NOT_YET_STAGING));
      } else if (strand.neededForStaging() && !noted.contains(strand.key())) {
        holds.add(new Hold(strand.key(), Hold.Reason.NO_NOTE));
      }
    }
    return holds;
  }

  private static Confidence confidence(Rubric rubric, int answered, int notes) {
    int leftOut = rubric.strands().size() - answered;
    if (leftOut == 0 && notes >= rubric.notesForSolid()) {
      return Confidence.SOLID;
    }
    return leftOut <= 1 ? Confidence.FAIR : Confidence.THIN;
  }
}
