package org.leadlearner.chat.slack.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadlearner.chat.fake.Json;

/** The things in blocks that a person can press or fill in. */
final class Elements {

  /** An element, and the block that contains it. */
  record Placed(String blockId, JsonNode element) {}

  private Elements() {}

  static List<Placed> in(JsonNode blocks) {
    List<Placed> found = new ArrayList<>();
    for (JsonNode block : blocks) {
      List<JsonNode> candidates = new ArrayList<>();
      block.path("elements").forEach(candidates::add);
      candidates.add(block.path("accessory"));
      candidates.add(block.path("element"));
      candidates.stream()
          .filter(element -> element.has("action_id"))
          .forEach(element -> found.add(new Placed(block.path("block_id").asText(), element)));
    }
    return found;
  }

  /** Only what was really sent can be pressed. */
  static Placed pressed(JsonNode blocks, String actionId) {
    return in(blocks).stream()
        .filter(placed -> placed.element().path("action_id").asText().equals(actionId))
        .findFirst()
        .orElseThrow(
            () -> new AssertionError("nothing to press is called " + actionId + " in " + blocks));
  }

  /** The action that Slack sends for a pressed button or a chosen option. */
  static ObjectNode action(Placed placed, Optional<String> chosen, String ts) {
    JsonNode element = placed.element();
    ObjectNode action =
        Json.object()
            .put("type", element.path("type").asText())
            .put("action_id", element.path("action_id").asText())
            .put("block_id", placed.blockId())
            .put("action_ts", ts);
    if (element.path("type").asText().equals("button")) {
      action.set("text", element.path("text"));
      SlackJson.text(element, "value").ifPresent(value -> action.put("value", value));
      return action;
    }
    if (element.path("type").asText().equals("feedback_buttons")) {
      JsonNode thumb = thumb(element, chosen.orElseThrow());
      action.set("text", thumb.path("text"));
      return action.put("value", thumb.path("value").asText());
    }
    return action.setAll(filled(element, chosen));
  }

  private static JsonNode thumb(JsonNode element, String value) {
    return Stream.of("positive_button", "negative_button")
        .map(element::path)
        .filter(thumb -> thumb.path("value").asText().equals(value))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no thumb is called " + value + " in " + element));
  }

  /** What view.state or an action says of an element that was filled in with {@code value}. */
  static ObjectNode filled(JsonNode element, Optional<String> value) {
    ObjectNode state = Json.object();
    switch (element.path("type").asText()) {
      case "static_select", "radio_buttons", "overflow" ->
          state.set("selected_option", value.map(key -> option(element, key)).orElse(null));
      case "checkboxes", "multi_static_select" ->
          state.set("selected_options", Json.array(options(element, value)));
      case "datepicker" -> state.put("selected_date", value.orElse(null));
      case "timepicker" -> state.put("selected_time", value.orElse(null));
      case "users_select" -> state.put("selected_user", value.orElse(null));
      case "channels_select" -> state.put("selected_channel", value.orElse(null));
      case "conversations_select" -> state.put("selected_conversation", value.orElse(null));
      default -> state.put("value", value.orElse(null));
    }
    return state;
  }

  /** What it holds before anybody touches it. */
  static Optional<String> initial(JsonNode element) {
    return SlackJson.text(element, "initial_value")
        .or(() -> SlackJson.text(element.path("initial_option"), "value"))
        .or(() -> SlackJson.text(element, "initial_date"))
        .or(() -> SlackJson.text(element, "initial_time"))
        .or(() -> SlackJson.text(element, "initial_user"))
        .or(() -> SlackJson.text(element, "initial_channel"))
        .or(() -> SlackJson.text(element, "initial_conversation"));
  }

  private static List<JsonNode> options(JsonNode element, Optional<String> values) {
    if (values.isEmpty()) {
      List<JsonNode> initial = new ArrayList<>();
      element.path("initial_options").forEach(initial::add);
      return initial;
    }
    return List.of(values.get().split(",", -1)).stream()
        .filter(value -> !value.isEmpty())
        .map(value -> option(element, value))
        .toList();
  }

  private static JsonNode option(JsonNode element, String value) {
    List<JsonNode> offered = new ArrayList<>();
    element.path("options").forEach(offered::add);
    element.path("option_groups").forEach(group -> group.path("options").forEach(offered::add));
    return offered.stream()
        .filter(option -> option.path("value").asText().equals(value))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no option is called " + value + " in " + element));
  }
}
