package org.leadlearner.chat.slack.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leadlearner.chat.fake.Json;

/** A modal that somebody fills in, as strictly as the Slack client. */
final class Form {
  private Form() {}

  /**
   * The view with its state.
   *
   * @param values by block_id or action_id; several options with commas between them
   */
  static ObjectNode filled(ObjectNode view, Map<String, String> values) {
    Map<String, String> left = new HashMap<>(values);
    List<String> missing = new ArrayList<>();
    ObjectNode state = Json.object();
    for (JsonNode block : view.path("blocks")) {
      for (Elements.Placed placed : Elements.in(Json.array(List.of(block)))) {
        Optional<String> value = value(placed, left).or(() -> Elements.initial(placed.element()));
        if (isRequired(block) && value.isEmpty() && !placed.element().has("initial_options")) {
          missing.add(placed.blockId());
        }
        if (isKept(placed.element())) {
          state.withObjectProperty(placed.blockId()).set(actionId(placed), entry(placed, value));
        }
      }
    }
    if (!missing.isEmpty() || !left.isEmpty()) {
      throw new AssertionError("not filled in: " + missing + "; not in the form: " + left.keySet());
    }
    ObjectNode submitted = view.deepCopy();
    submitted.set("state", Json.object().set("values", state));
    return submitted;
  }

  private static Optional<String> value(Elements.Placed placed, Map<String, String> left) {
    return Optional.ofNullable(left.remove(placed.blockId()))
        .or(() -> Optional.ofNullable(left.remove(actionId(placed))))
        .filter(value -> !value.isEmpty());
  }

  private static ObjectNode entry(Elements.Placed placed, Optional<String> value) {
    ObjectNode entry = Json.object().put("type", placed.element().path("type").asText());
    return entry.setAll(Elements.filled(placed.element(), value));
  }

  private static boolean isRequired(JsonNode block) {
    return block.path("type").asText().equals("input") && !block.path("optional").asBoolean();
  }

  private static boolean isKept(JsonNode element) {
    String type = element.path("type").asText();
    return !type.equals("button") && !type.equals("overflow");
  }

  private static String actionId(Elements.Placed placed) {
    return placed.element().path("action_id").asText();
  }
}
