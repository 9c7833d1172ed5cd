package org.leadlearner.chat.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Breaks JSON: a field goes, or becomes something else, or the letters are spoilt. */
public final class Mutation {
  private static final JsonMapper JSON = new JsonMapper();

  private static final List<String> VALUES =
      List.of(
          "null",
          "0",
          "-1.5e300",
          "true",
          "\"\"",
          "\" \"",
          "\"\\u0000\\ud800\"",
          "[]",
          "{}",
          "[null]",
          "[[]]",
          "{\"type\": null}",
          "{\"id\": {}}");

  private final Random random;
  private final List<String> values;

  /**
   * @param words what a field may become beside what no platform expects: a platform's own words
   */
  public Mutation(Random random, String... words) {
    this.random = random;
    this.values = new ArrayList<>(VALUES);
    Stream.of(words).map(TextNode::valueOf).map(TextNode::toString).forEach(values::add);
  }

  /** The JSON, with something broken. */
  public String of(String body) throws Exception {
    return isToBeSpoilt() ? spoilt(body) : changed(body);
  }

  /** Whether the letters are to be spoilt this time, so that it may be no JSON at all. */
  public boolean isToBeSpoilt() {
    return random.nextInt(4) == 0;
  }

  /** Still JSON, with other fields. */
  public String changed(String json) throws Exception {
    JsonNode tree = JSON.readTree(json);
    int times = 1 + random.nextInt(3);
    for (int time = 0; time < times; time++) {
      List<JsonNode> holders = new ArrayList<>();
      collect(tree, holders);
      change(holders.get(random.nextInt(holders.size())));
    }
    return tree.toString();
  }

  private void change(JsonNode holder) throws Exception {
    JsonNode value =
        random.nextInt(10) == 0
            ? TextNode.valueOf("x".repeat(random.nextInt(5_000)))
            : JSON.readTree(values.get(random.nextInt(values.size())));
    if (holder instanceof ObjectNode object && !object.isEmpty()) {
      List<String> names = new ArrayList<>();
      object.fieldNames().forEachRemaining(names::add);
      String name = names.get(random.nextInt(names.size()));
      if (random.nextInt(3) == 0) {
        object.remove(name);
      } else {
        object.set(name, value);
      }
    } else if (holder instanceof ArrayNode array) {
      array.add(value);
    }
  }

  private static void collect(JsonNode node, List<JsonNode> holders) {
    if (node.isContainerNode()) {
      holders.add(node);
      node.forEach(child -> collect(child, holders));
    }
  }

  /** With letters gone, changed or added, or cut off. */
  public String spoilt(String body) {
    StringBuilder letters = new StringBuilder(body);
    int times = 1 + random.nextInt(5);
    for (int time = 0; time < times && !letters.isEmpty(); time++) {
      int place = random.nextInt(letters.length());
      switch (random.nextInt(4)) {
        case 0 -> letters.deleteCharAt(place);
        case 1 -> letters.setCharAt(place, (char) random.nextInt(0x250));
        case 2 -> letters.insert(place, "[{\"".repeat(random.nextInt(700)));
        default -> letters.setLength(place);
      }
    }
    return letters.toString();
  }
}
