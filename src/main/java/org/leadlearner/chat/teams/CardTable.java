package org.leadlearner.chat.teams;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
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
  private static final String EMPTY_CELL = "–";

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
    for (String column : table.columns()) {
      // The first column names the row: its words are longer than those of the others.
      columns.addObject().put("width", columns.isEmpty() ? 3 : 2);
      String title = CardWords.line(longest, column, EMPTY_CELL);
      cell(header).add(CardElement.words(Look.STRONG, title));
    }
    table.rows().stream().limit(room.rows()).forEach(row -> cells(row(rows, "default"), row, longest));
    return grid;
  }

  private static void cells(ArrayNode cells, List<Line> row, int longest) {
    for (Line line : row) {
      List<ObjectNode> words = new CardText(longest).line(line).blocks();
      cell(cells)
          .addAll(words.isEmpty() ? List.of(CardElement.words(Look.PLAIN, EMPTY_CELL)) : words);
    }
  }

  private static ArrayNode row(ArrayNode rows, String style) {
    ObjectNode row = rows.addObject().put("type", "TableRow").put("style", style);
    return row.putArray("cells");
  }

  private static ArrayNode cell(ArrayNode cells) {
    return cells.addObject().put("type", "TableCell").putArray("items");
  }
}
