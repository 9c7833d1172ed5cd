package org.leadlearner.progress;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.rubric.Stage;
import org.leadlearner.rubric.Strand;

/**
 * What a leader claims, compared with what they have notes for (experience.md, edge 1, and
 * domain.md, section 3.3).
 *
 * @param with the answered strands with a note that counts, in the order of the rubric
 * @param without the answered strands without one
 * @param claimed the stage from all answers; empty when too few strands are answered
 * @param evidenced the stage that the answers with a note suffice for, whatever the others are, so
 *     it is never above the claim; empty when too few have one
 */
public record Evidenced(
    List<String> with,
    List<String> without,
    Optional<StageSpan> claimed,
    Optional<Stage> evidenced) {

  public Evidenced {
    with = List.copyOf(with);
    without = List.copyOf(without);
  }

  /**
   * @param points 0 to 10 for each answered strand, by strand key
   * @param noted the strands with a note that counts at this time
   */
  public static Evidenced of(Rubric rubric, Map<String, Integer> points, Set<String> noted) {
    List<String> answered =
        rubric.strands().stream().map(Strand::key).filter(points::containsKey).toList();
    Map<String, Integer> shown = new HashMap<>(points);
    shown.keySet().retainAll(noted);
    return new Evidenced(
        answered.stream().filter(noted::contains).toList(),
        answered.stream().filter(key -> !noted.contains(key)).toList(),
        GatedMean.of(rubric, points, noted).stages(),
        GatedMean.of(rubric, shown, noted).stages().map(StageSpan::lowest));
  }
}
