package org.leadlearner.prompt;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.leadlearner.progress.Hold;
import org.leadlearner.progress.Reading;
import org.leadlearner.progress.Result;
import org.leadlearner.progress.StageSpan;
import org.leadlearner.rubric.Stage;

/**
 * Where an addressee stands, which sets what they are given.
 *
 * @param stage the overall stage now; empty before the first check-in
 * @param holding the strands that hold the next stage, by key
 * @param below the strands below the overall stage, by key
 */
public record Needs(Optional<Stage> stage, Set<String> holding, Set<String> below) {

  /** What is known before the first check-in. */
  public static final Needs UNKNOWN = new Needs(Optional.empty(), Set.of(), Set.of());

  public Needs {
    holding = Set.copyOf(holding);
    below = Set.copyOf(below);
  }

  /**
   * @param confirmed the stage of the standing; without one, the stage of the reading counts
   * @param latest the newest reading
   * @param points 0 to 10 for each strand answered in it, by strand key
   */
  public static Needs of(Optional<Stage> confirmed, Reading latest, Map<String, Integer> points) {
    // Of a range the lower end counts.
    Optional<Stage> stage = confirmed.or(() -> latest.stages().map(StageSpan::lowest));
    return stage
        .map(now -> new Needs(stage, holding(latest.result()), below(now, points)))
        .orElse(UNKNOWN);
  }

  /**
   * What keeps the score down or, where nothing does, the strands that the next stage waits for.
   */
  private static Set<String> holding(Result result) {
    Set<String> held = new LinkedHashSet<>();
    result.heldBy().stream().map(Hold::strandKey).forEach(held::add);
    return held.isEmpty() ? Set.copyOf(result.gateSetBy()) : held;
  }

  private static Set<String> below(Stage now, Map<String, Integer> points) {
    return points.entrySet().stream()
        .filter(answer -> Stage.of(answer.getValue()).isBelow(now))
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }
}
