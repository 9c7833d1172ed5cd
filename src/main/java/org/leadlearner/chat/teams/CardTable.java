package org.leadlearner.chat.teams;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.leadlearner.chat.Line;
import org.leadlearner.chat.Part.Table;
import org.leadlearner.chat.teams.CardElement.Look;

/**
 * A table as the Table element, whose first row is its header unless told otherwise (the schema and
 * Teams spell that property in two ways, so it is left unsaid). The caption stands above.
 */
final class CardTable {

  private static final int LONGEST_CELL = 200;
  private static final int LONGEST_CAPTION = 300;

  /** The width of a column is that of its longest word, and of the space around it. */
  private static final int PADDING = 3;

  private static final int WIDEST = 20;

  private static final Pattern SPACE = Pattern.compile("\\s+");

  private CardTable() {}

  static List<ObjectNode> elements(Table table, CardRoom room) {
    List<ObjectNode> elements = new ArrayList<>();
    String caption = CardWords.line(LONGEST_CAPTION, table.caption());
    if (!caption.isEmpty()) {
      elements.add(CardElement.words(Look.STRONG, caption));
    }
    if (!table.columns().isEmpty() && !table.rows().isEmpty()) {
      elements.add(grid(table, room));
      int missing = table.rows().size() - room.rows();
      if (missing > 0) {
        String note = CardWords.ELLIPSIS + " +" + missing;
        elements.add(CardElement.words(Look.SMALL, note).put("spacing", "small"));
      }
    }
    return elements;
  }

  private static ObjectNode grid(Table table, CardRoom room) {
    int longest = Math.min(LONGEST_CELL, room.characters());
    ObjectNode grid = CardElement.of("Table").put("spacing", "small");
    ArrayNode columns = grid.putArray("columns");
    ArrayNode rows = grid.putArray("rows");
    ArrayNode header = row(rows, "emphasis");
    for (int i = 0; i < table.columns().size(); i++) {
      columns.addObject().put("width", width(table, i));
      String title = CardWords.line(longest, table.columns().get(i), CardText.EMPTY);
      cell(header).add(CardElement.words(Look.STRONG, title));
    }
    for (List<Line> line : table.rows().subList(0, Math.min(room.rows(), table.rows().size()))) {
      ArrayNode cells = row(rows, "default");
      line.forEach(words -> cell(cells).addAll(CardText.cell(longest, words)));
    }
    return grid;
  }

  private static int width(Table table, int column) {
    Stream<String> cells = table.rows().stream().map(row -> row.get(column).text());
    return Stream.concat(Stream.of(table.columns().get(column)), cells)
        .flatMap(SPACE::splitAsStream)
        .mapToInt(String::length)
        .map(length -> PADDING + Math.min(WIDEST, length))
        .max()
        .orElse(PADDING);
  }

  private static ArrayNode row(ArrayNode rows, String style) {
    ObjectNode row = rows.addObject().put("type", "TableRow").put("style", style);
    return row.putArray("cells");
  }

  private static ArrayNode cell(ArrayNode cells) {
    return cells.addObject().put("type", "TableCell").putArray("items");
  }
}
