package org.leadlearner.chat.teams;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Breaks an activity: a field goes, or becomes something else, or the letters are spoilt. */
final class Mutation {
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
          "\"<at><b\"",
          "\"invoke\"",
          "\"personal\"",
          "[]",
          "{}",
          "[null]",
          "[[]]",
          "{\"type\": null}",
          "{\"id\": {}}");

  private final Random random;

  Mutation(Random random) {
    this.random = random;
  }

  String of(String body) throws Exception {
    if (random.nextInt(4) == 0) {
      return spoilt(body);
    }
    return changed(body);
  }

  private String changed(String json) throws Exception {
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
            : JSON.readTree(VALUES.get(random.nextInt(VALUES.size())));
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

  private String spoilt(String body) {
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
