package org.leadlearner.rubric;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One question of the rubric.
 *
 * @param key short code that answers are stored under, such as {@code CRED}; never reused for
 *     another question
 * @param name the strand's name in a sentence
 * @param about one line on what the strand covers
 * @param ask the question itself
 * @param evidence the question for something that could be shown to a colleague
 * @param firstStep what to do first when nothing has begun; empty when a rubric has no such line
 * @param neededForStaging whether Staging needs 8 points or more and a note on this strand
 *     (domain.md, section 3.2, rule 4)
 * @param stages a description of each of the four stages
 * @param anchors eleven sentences; the index is the number of points
 */
public record Strand(
    String key,
    String name,
    Lens lens,
    String about,
    String ask,
    String evidence,
    Optional<String> firstStep,
    boolean neededForStaging,
    Map<Stage, StageDescription> stages,
    List<String> anchors) {

  public Strand {
    stages = Map.copyOf(stages);
    anchors = List.copyOf(anchors);
    if (stages.size() != Stage.values().length) {
      throw new IllegalArgumentException("strand " + key + " must describe four stages");
    }
    if (anchors.size() != Stage.STAGING.highest() + 1) {
      throw new IllegalArgumentException("strand " + key + " must have eleven anchors");
    }
  }

  public StageDescription at(Stage stage) {
    StageDescription description = stages.get(stage);
    if (description == null) {
      throw new IllegalStateException("strand " + key + " does not describe " + stage);
    }
    return description;
  }

  /**
   * The next step from {@code points}: a first one when nothing has begun, else one towards the
   * next stage.
   */
  public String nextStep(int points) {
    String step = at(Stage.of(points)).nextStep();
    return points == 0 ? firstStep.orElse(step) : step;
  }

  /** The anchor sentence of {@code points}, which must be 0 to 10. */
  public String anchor(int points) {
    return anchors.get(points);
  }
}
