package org.leadlearner.content.yaml;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/** Parses text as a number or as true or false. */
final class ScalarParser {
  private ScalarParser() {}

  /** Replaces the text at {@code at} with a typed value, if it can be parsed. */
  static void replace(JsonNode root, JsonPointer at, String type) {
    JsonNode text = root.at(at);
    if (!text.isTextual() || at.matches()) {
      return;
    }
    typed(text.textValue(), type)
        .ifPresent(
            value -> {
              if (root.at(at.head()) instanceof ObjectNode map) {
                map.set(at.last().getMatchingProperty(), value);
              } else if (root.at(at.head()) instanceof ArrayNode list) {
                list.set(at.last().getMatchingIndex(), value);
              }
            });
  }

  private static Optional<JsonNode> typed(String text, String type) {
    if (type.equals("integer") && text.matches("-?[0-9]{1,9}")) {
      return Optional.of(IntNode.valueOf(Integer.parseInt(text)));
    }
    if (type.equals("boolean") && (text.equals("true") || text.equals("false"))) {
      return Optional.of(BooleanNode.valueOf(Boolean.parseBoolean(text)));
    }
    return Optional.empty();
  }
}
