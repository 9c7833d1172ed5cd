package org.leadlearner.prompt;

import java.util.Collection;
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
 * The stages of an addressee, which decide what prompts they get.
 *
 * @param stage the overall stage now; empty before the first check-in
 * @param strands the stage of each strand that has one, by key: a prompt about it has to fit
 * @param holding the strands that hold the next stage, by key
 * @param unnoted those of them that need only a note, by key
 */
public record Needs(
    Optional<Stage> stage, Map<String, Stage> strands, Set<String> holding, Set<String> unnoted) {

  /** Before the first check-in. */
  public static final Needs UNKNOWN = new Needs(Optional.empty(), Map.of(), Set.of(), Set.of());

  public Needs {
    strands = Map.copyOf(strands);
    holding = Set.copyOf(holding);
    unnoted = Set.copyOf(unnoted);
  }

  /**
   * @param confirmed the stage of the standing; without one, the stage of the reading counts
   * @param latest the newest reading
   * @param points 0 to 10 for each strand answered in it, by strand key
   * @param noted the strands with a note now, which may be newer than the reading
   */
  public static Needs of(
      Optional<Stage> confirmed,
      Reading latest,
      Map<String, Integer> points,
      Collection<String> noted) {
    // Of a range the lower end counts.
    Optional<Stage> stage = confirmed.or(() -> latest.stages().map(StageSpan::lowest));
    if (stage.isEmpty()) {
      return UNKNOWN;
    }
    Map<String, Stage> strands =
        points.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, answer -> Stage.of(answer.getValue())));
    Set<String> unnoted = unnoted(latest.result());
    unnoted.removeAll(noted);
    return new Needs(stage, strands, holding(latest.result()), unnoted);
  }

  /** The strands below the overall stage, by key. */
  public Set<String> below() {
    return strands.entrySet().stream()
        .filter(strand -> stage.filter(strand.getValue()::isBelow).isPresent())
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * The strands that keep the score down or, if there are none, those that the next stage needs.
   */
  private static Set<String> holding(Result result) {
    Set<String> held = new LinkedHashSet<>();
    result.heldBy().stream().map(Hold::strandKey).forEach(held::add);
    return held.isEmpty() ? Set.copyOf(result.gateSetBy()) : held;
  }

  private static Set<String> unnoted(Result result) {
    return result.heldBy().stream()
        .filter(hold -> hold.reason() == Hold.Reason.NO_NOTE)
        .map(Hold::strandKey)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
