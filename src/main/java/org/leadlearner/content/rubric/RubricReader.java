package org.leadlearner.content.rubric;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.leadlearner.rubric.Lens;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.rubric.Stage;
import org.leadlearner.rubric.StageDescription;
import org.leadlearner.rubric.Strand;

/** Converts a tree without faults into a rubric. */
final class RubricReader {
  private RubricReader() {}

  static Rubric rubric(JsonNode root) {
    List<Strand> strands = new ArrayList<>();
    root.path("strands").forEach(strand -> strands.add(strand(strand)));
    return new Rubric(
        new Rubric.Edition(text(root, "key"), text(root, "version")),
        text(root, "title"),
        text(root, "summary"),
        root.path("minutes").intValue(),
        root.path("minimum_answered").intValue(),
        strands);
  }

  private static Strand strand(JsonNode node) {
    Map<Stage, StageDescription> stages = new EnumMap<>(Stage.class);
    List<String> anchors = new ArrayList<>();
    for (Stage stage : Stage.values()) {
      JsonNode described = node.path("stages").path(stage.name().toLowerCase(Locale.ROOT));
      stages.put(stage, description(described));
      for (int points = stage.lowest(); points <= stage.highest(); points++) {
        anchors.add(text(described.path("points"), String.valueOf(points)));
      }
    }
    return new Strand(
        text(node, "key"),
        text(node, "name"),
        Lens.valueOf(text(node, "lens").toUpperCase(Locale.ROOT)),
        text(node, "about"),
        text(node, "ask"),
        text(node, "evidence"),
        Optional.ofNullable(node.path("not_begun").textValue()),
        node.path("needed_for_staging").booleanValue(),
        stages,
        anchors);
  }

  private static StageDescription description(JsonNode node) {
    return new StageDescription(
        text(node, "option"), text(node, "indicator"), text(node, "next_step"));
  }

  private static String text(JsonNode node, String key) {
    return node.required(key).textValue();
  }
}
