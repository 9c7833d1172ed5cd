package org.leadlearner.content.yaml;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Describes a value that does not fit. */
final class ValueDescription {
  private static final int QUOTED = 40;

  private ValueDescription() {}

  static Fault wrongType(YamlFile file, JsonPointer at, JsonNode value, String type) {
    String problem = shown(value) + ", and ";
    return switch (type) {
      case "integer" ->
          file.fault(at, problem + "must be a whole number", "Write it in digits, such as 3.");
      case "boolean" ->
          file.fault(at, problem + "must be true or false", "Write true or false, without quotes.");
      case "array" ->
          file.fault(
              at,
              problem + "must be a list",
              "Begin each item below it with a dash and a space (\"- \").");
      case "object" ->
          file.fault(
              at,
              problem + "must be a block of keys",
              "Write each of its keys on a line of its own, two spaces further in.");
      default -> file.fault(at, problem + "must be text", "Write one text between double quotes.");
    };
  }

  static Fault notListed(YamlFile file, JsonPointer at, JsonNode value, JsonNode listed) {
    List<String> names = new ArrayList<>();
    listed.forEach(name -> names.add(name.asText()));
    String choice = choice(names);
    String mend = names.size() > 2 ? nearest(value, names) : "Write " + choice + ".";
    return file.fault(at, shown(value) + ", and must be " + choice, mend);
  }

  private static String nearest(JsonNode value, List<String> names) {
    return SpellingSuggestion.nearest(value.asText(), names)
        .map(meant -> "Did you mean \"" + meant + "\"?")
        .orElse("Write one of these words.");
  }

  private static String choice(List<String> names) {
    int last = names.size() - 1;
    return String.join(" or ", String.join(", ", names.subList(0, last)), names.get(last));
  }

  static Fault tooLong(YamlFile file, JsonPointer at, String text, String limit) {
    int length = text.codePointCount(0, text.length());
    int over = length - Integer.parseInt(limit);
    return file.fault(
        at,
        "has " + length + " characters, and " + limit + " fit",
        "Make it shorter by " + over + ".");
  }

  static Fault tooMany(YamlFile file, JsonPointer at, int count, String limit) {
    return file.fault(
        at, "has " + count + " items, and " + limit + " is the most", "Take some out.");
  }

  /** Why {@code text} does not match its pattern. */
  static String unfit(String text) {
    if (text.isBlank()) {
      return "is empty";
    }
    if (!text.strip().equals(text)) {
      return "begins or ends with a space or an empty line";
    }
    if (text.lines().count() > 1) {
      return "has a line break";
    }
    boolean hidden = text.chars().anyMatch(letter -> Character.isISOControl(letter));
    return hidden ? "has a control character" : "is " + quoted(text) + ", which does not fit";
  }

  private static String shown(JsonNode value) {
    if (value.isArray()) {
      return "is a list";
    }
    if (value.isObject()) {
      return "is a block of keys";
    }
    return value.asText().isBlank() ? "is empty" : "is " + quoted(value.asText());
  }

  private static String quoted(String text) {
    String line = text.lines().findFirst().orElse("");
    return '"' + (line.length() > QUOTED ? line.substring(0, QUOTED) + "..." : line) + '"';
  }
}
