package org.leadlearner.content.rubric;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.leadlearner.content.yaml.Fault;
import org.leadlearner.content.yaml.YamlFile;

/** Checks of a rubric that its schema cannot express. */
final class RubricChecks {
  private final YamlFile file;
  private final JsonNode strands;
  private final List<Fault> faults = new ArrayList<>();

  private RubricChecks(YamlFile file) {
    this.file = file;
    this.strands = file.root().path("strands");
  }

  static List<Fault> faults(YamlFile file) {
    return new RubricChecks(file).faults();
  }

  private List<Fault> faults() {
    if (!strands.isArray()) {
      return faults;
    }
    atMostStrands("minimum_answered");
    List<JsonPointer> keys = new ArrayList<>();
    for (int index = 0; index < strands.size(); index++) {
      JsonPointer strand = JsonPointer.compile("/strands").appendIndex(index);
      keys.add(strand.appendProperty("key"));
      distinctSentences(strand.appendProperty("stages"));
    }
    distinct(keys, "Give each strand a key of its own.");
    return faults;
  }

  private void atMostStrands(String key) {
    int number = file.root().path(key).asInt();
    if (number > strands.size()) {
      faults.add(
          file.fault(
              JsonPointer.empty().appendProperty(key),
              "is " + number + ", and the rubric has " + strands.size() + " strands",
              "Write " + strands.size() + " or less, or add strands."));
    }
  }

  /** People choose among these by reading them, so no two may be the same. */
  private void distinctSentences(JsonPointer stages) {
    List<JsonPointer> options = new ArrayList<>();
    List<JsonPointer> points = new ArrayList<>();
    file.root()
        .at(stages)
        .fieldNames()
        .forEachRemaining(
            name -> {
              JsonPointer stage = stages.appendProperty(name);
              options.add(stage.appendProperty("option"));
              JsonPointer sentences = stage.appendProperty("points");
              file.root()
                  .at(sentences)
                  .fieldNames()
                  .forEachRemaining(number -> points.add(sentences.appendProperty(number)));
            });
    distinct(options, "Give each stage a sentence of its own.");
    distinct(points, "Give each point a sentence of its own.");
  }

  private void distinct(List<JsonPointer> places, String mend) {
    Map<String, JsonPointer> seen = new HashMap<>();
    for (JsonPointer place : places) {
      String text = file.root().at(place).asText().strip().toLowerCase(Locale.ROOT);
      JsonPointer first = text.isEmpty() ? null : seen.putIfAbsent(text, place);
      if (first != null) {
        YamlFile.Place other = file.place(first);
        faults.add(
            file.fault(place, "is the same as " + other.key() + " on line " + other.line(), mend));
      }
    }
  }
}
