package org.leadlearner.rubric;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Rubrics to test with. */
public final class SampleRubrics {

  private static final Set<String> NEEDED = Set.of("DIG", "CRED", "OWN", "MOD");

  private SampleRubrics() {}

  /** Seven strands like the built-in one, with plain sentences. */
  public static Rubric seven(String version) {
    return rubric(
        "shared-ownership", version, 5, List.of("INQ", "DIG", "NET", "OPEN", "CRED", "OWN", "MOD"));
  }

  /** Three strands. */
  public static Rubric three() {
    return rubric("sibling", "1", 2, List.of("ONE", "TWO", "DIG"));
  }

  private static Rubric rubric(String key, String version, int minimum, List<String> strands) {
    return new Rubric(
        new Rubric.Edition(key, version),
        "The " + key + " rubric",
        "A summary.",
        3,
        minimum,
        strands.stream().map(SampleRubrics::strand).toList());
  }

  private static Strand strand(String key) {
    Map<Stage, StageDescription> stages = new EnumMap<>(Stage.class);
    for (Stage stage : Stage.values()) {
      String name = key + " " + stage.name().toLowerCase(java.util.Locale.ROOT);
      stages.put(stage, new StageDescription(name, "You see " + name, "Step from " + name));
    }
    return new Strand(
        key,
        "Strand " + key,
        key.equals("MOD") ? Lens.SELF : Lens.DISTRICT,
        "About " + key,
        "How is " + key + "?",
        "What could you show for " + key + "?",
        Optional.of("First step of " + key),
        NEEDED.contains(key),
        stages,
        IntStream.rangeClosed(0, 10).mapToObj(points -> key + " line " + points).toList());
  }
}
