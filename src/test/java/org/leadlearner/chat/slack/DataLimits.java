package org.leadlearner.chat.slack;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What Slack refuses in its table and chart blocks (docs.slack.dev, 2026). */
final class DataLimits {

  private static final String[] TEXT_FIELDS = {"type", "text"};

  private final List<String> faults = new ArrayList<>();

  private DataLimits() {}

  static List<String> table(JsonNode block) {
    DataLimits limits = new DataLimits();
    limits.fields(block, "type", "caption", "page_size", "rows");
    limits.text("caption", block.path("caption"), 1_000);
    limits.count("page_size", block.path("page_size").asInt(), 1, 100);
    limits.rows(block.path("rows"));
    return limits.faults;
  }

  static List<String> chart(JsonNode block) {
    DataLimits limits = new DataLimits();
    limits.fields(block, "type", "title", "chart");
    limits.text("title", block.path("title"), 50);
    limits.drawing(block.path("chart"));
    return limits.faults;
  }

  private void rows(JsonNode rows) {
    count("rows", rows.size(), 2, 101);
    int characters = 0;
    for (JsonNode row : rows) {
      count("columns", row.size(), 1, 20);
      check(row.size() == rows.get(0).size(), "rows of different lengths");
      for (JsonNode cell : row) {
        boolean isNumber = cell.path("type").asText().equals("raw_number");
        fields(cell, isNumber ? new String[] {"type", "value", "text"} : TEXT_FIELDS);
        check(isNumber || cell.path("type").asText().equals("raw_text"), "no cell: " + cell);
        check(!isNumber || cell.path("value").isNumber(), "no number: " + cell);
        text("cell", cell.path("text"), 2_000);
        characters += cell.path("text").asText().length();
      }
    }
    count("characters of all cells", characters, 1, 10_000);
  }

  private void drawing(JsonNode chart) {
    fields(chart, "type", "series", "axis_config");
    check(Set.of("line", "bar").contains(chart.path("type").asText()), "type of chart");
    fields(chart.path("axis_config"), "categories", "x_label", "y_label");
    for (String label : List.of("x_label", "y_label")) {
      if (chart.path("axis_config").has(label)) {
        text(label, chart.path("axis_config").path(label), 50);
      }
    }
    List<String> categories = new ArrayList<>();
    for (JsonNode category : chart.path("axis_config").path("categories")) {
      text("category", category, 20);
      categories.add(category.asText());
    }
    count("categories", categories.size(), 1, 20);
    check(new HashSet<>(categories).size() == categories.size(), "a category twice");
    count("series", chart.path("series").size(), 1, 6);
    Set<String> names = new HashSet<>();
    for (JsonNode series : chart.path("series")) {
      check(names.add(series.path("name").asText()), "a series twice");
      series(series, categories);
    }
  }

  private void series(JsonNode series, List<String> categories) {
    fields(series, "name", "data");
    text("name", series.path("name"), 20);
    List<String> labels = new ArrayList<>();
    for (JsonNode point : series.path("data")) {
      fields(point, "label", "value");
      labels.add(point.path("label").asText());
      double value = point.path("value").doubleValue();
      check(point.path("value").isNumber() && Double.isFinite(value), "no number: " + point);
    }
    check(labels.equals(categories), "labels are not the categories: " + labels);
  }

  private void text(String what, JsonNode text, int most) {
    check(text.isTextual() && !text.textValue().isBlank(), "blank " + what);
    count(what, text.asText().length(), 1, most);
    check(BlockKitLimits.isShowable(text.asText()), what + " holds a control character");
  }

  private void count(String what, int count, int least, int most) {
    check(count >= least && count <= most, what + ": " + count + ", not " + least + "-" + most);
  }

  private void fields(JsonNode node, String... known) {
    Set<String> allowed = Set.of(known);
    node.fieldNames()
        .forEachRemaining(name -> check(allowed.contains(name), "unknown field " + name));
  }

  private void check(boolean holds, String fault) {
    if (!holds) {
      faults.add(fault);
    }
  }
}
