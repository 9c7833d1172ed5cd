package org.leadlearner.chat.teams;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonMetaSchema;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.NonValidationKeyword;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What Teams would have against a card: the schema of Adaptive Cards 1.5, and Teams' own rules. */
public final class CardFaults {

  /** With the keys of the schema that only describe. */
  private static final JsonMetaSchema DIALECT =
      JsonMetaSchema.builder(JsonMetaSchema.getV7())
          .keyword(new NonValidationKeyword("version"))
          .keyword(new NonValidationKeyword("features"))
          .keyword(new NonValidationKeyword("example"))
          .build();

  private static final JsonSchema SCHEMA = schema();
  private static final int MOST_BYTES = 25_000;
  private static final int MOST_ACTIONS = 6;

  /** What Teams has beside the charts, and the schema does not. */
  private static final Set<String> BEYOND_SCHEMA = Set.of("Badge", "CompoundButton");

  private final List<String> faults = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();

  private CardFaults() {}

  public static List<String> of(ObjectNode card) {
    CardFaults faults = new CardFaults();
    int size = card.toString().getBytes(StandardCharsets.UTF_8).length;
    faults.unless(size <= MOST_BYTES, size + " bytes");
    faults.unless(card.path("version").asText().equals("1.5"), "version");
    faults.unless(!card.path("lang").asText().equals("en"), "a language that is left out");
    faults.unless(!card.path("fallbackText").asText().isBlank(), "nothing for old clients");
    faults.unless(!card.path("speak").asText().isBlank(), "nothing to speak");
    faults.unless(!card.path("body").isEmpty(), "no body");
    faults.element(card);
    SCHEMA.validate(withFallbacks(card)).forEach(fault -> faults.faults.add(fault.toString()));
    return faults.faults;
  }

  private void element(JsonNode node) {
    String type = node.path("type").asText();
    switch (type) {
      case "TextBlock", "TextRun" -> unless(!node.path("text").asText().isEmpty(), "empty " + type);
      case "RichTextBlock" -> unless(!node.path("inlines").isEmpty(), "empty " + type);
      case "ActionSet" -> actions(node.path("actions"));
      case "Badge" -> badge(node);
      case "CompoundButton" -> compoundButton(node);
      case "ColumnSet" -> unless(!node.path("columns").isEmpty(), "empty " + type);
      case "Table" -> table(node);
      case "Container" ->
          unless(!node.has("id") || ids.add(node.get("id").asText()), "an id twice");
      default -> chartOrInput(type, node);
    }
    node.forEach(this::element);
  }

  private void actions(JsonNode actions) {
    unless(!actions.isEmpty() && actions.size() <= MOST_ACTIONS, actions.size() + " actions");
    actions.forEach(action -> unless(!action.path("title").asText().isBlank(), "blank action"));
  }

  private void table(JsonNode table) {
    int columns = table.path("columns").size();
    unless(table.path("rows").size() > 1, "table without rows");
    for (JsonNode row : table.path("rows")) {
      unless(row.path("cells").size() == columns, "cells without column");
      row.path("cells").forEach(cell -> unless(!cell.path("items").isEmpty(), "empty cell"));
    }
  }

  private void chartOrInput(String type, JsonNode node) {
    if (type.startsWith("Chart.")) {
      chart(type, node);
    } else if (type.startsWith("Input.")) {
      unless(ids.add(node.path("id").asText()), "an id twice");
      unless(!node.path("label").asText().isBlank(), "input without label");
      boolean isExplained = !node.path("isRequired").asBoolean() || node.has("errorMessage");
      unless(isExplained, "required, and nothing says so");
    }
  }

  private void chart(String type, JsonNode chart) {
    unless(chart.has("fallback"), "chart without fallback");
    unless(!chart.path("title").asText().isBlank(), "chart without title");
    switch (type) {
      case "Chart.Line", "Chart.VerticalBar.Grouped" -> series(chart);
      case "Chart.HorizontalBar.Stacked" -> bars(chart);
      case "Chart.Gauge" -> gauge(chart);
      default -> faults.add(type);
    }
  }

  private void gauge(JsonNode gauge) {
    int lowest = gauge.path("min").asInt(-1);
    int highest = gauge.path("max").asInt(-1);
    int value = gauge.path("value").asInt(-1);
    unless(lowest <= value && value <= highest, "value " + value);
    int sum = 0;
    for (JsonNode segment : gauge.path("segments")) {
      unless(!segment.path("legend").asText().isBlank(), "segment without name");
      unless(segment.path("color").asText().matches("sequential[1-8]"), "color " + segment);
      sum += segment.path("size").asInt();
    }
    unless(sum == highest - lowest, "segments of " + sum);
  }

  private void badge(JsonNode badge) {
    unless(!badge.path("text").asText().isBlank(), "empty badge");
    unless(badge.path("size").asText().matches("Medium|Large|ExtraLarge"), "size of a badge");
    unless(badge.path("appearance").asText().matches("Filled|Tint"), "appearance of a badge");
    unless(badge.has("fallback"), "badge without fallback");
  }

  private void compoundButton(JsonNode button) {
    unless(!button.path("title").asText().isBlank(), "button without title");
    unless(!button.path("description").asText().isBlank(), "button without sentence");
    unless(button.path("selectAction").has("verb"), "button without action");
    unless(button.has("fallback"), "button without fallback");
    unless(
        button.at("/fallback/selectAction").equals(button.path("selectAction")),
        "fallback that does something else");
  }

  private void bars(JsonNode chart) {
    unless(chart.path("data").size() >= 1 && chart.path("data").size() <= 12, "bars of a chart");
    for (JsonNode bar : chart.path("data")) {
      unless(!bar.path("title").asText().isBlank(), "bar without name");
      unless(!bar.path("data").isEmpty(), "bar without parts");
      for (JsonNode part : bar.path("data")) {
        unless(!part.path("legend").asText().isBlank(), "part without name");
        unless(part.path("value").isInt() && part.path("value").asInt() >= 0, "value " + part);
        unless(part.path("color").asText().matches("sequential[1-8]"), "color " + part);
      }
    }
  }

  /** Lines and groups of bars have the same shape. */
  private void series(JsonNode chart) {
    unless(chart.path("data").size() >= 1 && chart.path("data").size() <= 6, "series of a chart");
    for (JsonNode series : chart.path("data")) {
      unless(!series.path("legend").asText().isBlank(), "series without name");
      unless(!series.path("values").isEmpty(), "series without points");
      Set<String> places = new HashSet<>();
      for (JsonNode value : series.path("values")) {
        unless(value.path("x").isTextual() && places.add(value.path("x").asText()), "x " + value);
        double y = value.path("y").asDouble(-1);
        unless(value.path("y").isNumber() && y >= chart.path("yMin").asDouble(), "y " + value);
        unless(y <= chart.path("yMax").asDouble(Double.MAX_VALUE), "y " + value);
      }
    }
  }

  private void unless(boolean isGood, String fault) {
    if (!isGood) {
      faults.add(fault);
    }
  }

  /** What a client shows that knows no more than the schema. */
  public static JsonNode withFallbacks(JsonNode node) {
    String type = node.path("type").asText();
    if (type.startsWith("Chart.") || BEYOND_SCHEMA.contains(type)) {
      return withFallbacks(node.path("fallback"));
    }
    if (node instanceof ObjectNode object) {
      ObjectNode copy = object.objectNode();
      object
          .fields()
          .forEachRemaining(one -> copy.set(one.getKey(), withFallbacks(one.getValue())));
      return copy;
    }
    if (node instanceof ArrayNode array) {
      ArrayNode copy = array.arrayNode();
      array.forEach(one -> copy.add(withFallbacks(one)));
      return copy;
    }
    return node;
  }

  private static JsonSchema schema() {
    try (var source = CardFaults.class.getResourceAsStream("/schemas/adaptive-card-1.5.0.json")) {
      ObjectNode schema = (ObjectNode) new ObjectMapper().readTree(source);
      // Its name stands under the key of an older draft.
      schema.remove("id");
      schema.put("$schema", DIALECT.getIri());
      schema.path("definitions").forEach(CardFaults::chooseByType);
      return JsonSchemaFactory.builder()
          .defaultMetaSchemaIri(DIALECT.getIri())
          .metaSchema(DIALECT)
          .build()
          .getSchema(schema);
    } catch (IOException exception) {
      throw new UncheckedIOException(exception);
    }
  }

  /**
   * Says the same with a choice by type: each branch demands a type of its own, and trying all of
   * them for each element of a card takes far longer.
   */
  private static void chooseByType(JsonNode definition) {
    JsonNode branches = definition.path("anyOf");
    if (branches.size() < 2 || !branches.path(0).has("required")) {
      return;
    }
    ((ObjectNode) definition).remove("anyOf");
    ArrayNode types =
        ((ObjectNode) definition).putObject("properties").putObject("type").putArray("enum");
    ((ObjectNode) definition).putArray("required").add("type");
    ArrayNode choices = ((ObjectNode) definition).putArray("allOf");
    for (JsonNode branch : branches) {
      JsonNode reference = branch.at("/allOf/0");
      String type = reference.path("$ref").asText().replace("#/definitions/", "");
      types.add(type);
      ObjectNode choice = choices.addObject();
      choice.putObject("if").putObject("properties").putObject("type").put("const", type);
      choice.set("then", reference);
    }
  }
}
