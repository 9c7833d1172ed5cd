package org.leadlearner.chat.teams.element;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.leadlearner.chat.fit.FittingText;
import org.leadlearner.chat.fit.SpaceBudget;
import org.leadlearner.chat.message.Line;
import org.leadlearner.chat.message.Part.Table;
import org.leadlearner.chat.message.Span;
import org.leadlearner.chat.teams.element.CardElement.Look;

/**
 * A table as the Table element, whose first row is its header by default (the schema and Teams
 * spell that property in two ways, so it is omitted). The caption is above. A table that is too
 * wide for a phone is shown row by row.
 */
public final class CardTable {

  private static final int LONGEST_CELL = 200;
  private static final int LONGEST_CAPTION = 300;

  private static final List<Span> EMPTY = List.of(Span.plain(CardRichText.EMPTY));

  private CardTable() {}

  /**
   * @param isWide whether the reader has a wide screen
   */
  public static List<ObjectNode> elements(Table table, SpaceBudget room, boolean isWide) {
    List<ObjectNode> elements = new ArrayList<>();
    String caption = FittingText.line(LONGEST_CAPTION, table.caption());
    if (!caption.isEmpty()) {
      elements.add(CardElement.words(Look.STRONG, caption));
    }
    if (!table.columns().isEmpty() && !table.rows().isEmpty()) {
      ColumnWidths widths = new ColumnWidths(table);
      elements.addAll(
          widths.fit(isWide) ? List.of(grid(table, widths.each(), room)) : rows(table, room));
      int missing = table.rows().size() - room.rows();
      if (missing > 0) {
        String note = FittingText.ELLIPSIS + " +" + missing;
        elements.add(CardElement.words(Look.SMALL, note).put("spacing", "small"));
      }
    }
    return elements;
  }

  private static ObjectNode grid(Table table, int[] widths, SpaceBudget room) {
    int longest = Math.min(LONGEST_CELL, room.characters());
    ObjectNode grid = CardElement.of("Table").put("spacing", "small");
    ArrayNode columns = grid.putArray("columns");
    ArrayNode rows = grid.putArray("rows");
    ArrayNode header = row(rows, "emphasis");
    for (int i = 0; i < table.columns().size(); i++) {
      columns.addObject().put("width", widths[i]);
      String title = FittingText.line(longest, table.columns().get(i), CardRichText.EMPTY);
      cell(header).add(CardElement.words(Look.STRONG, title));
    }
    for (List<Line> line : table.rows().subList(0, Math.min(room.rows(), table.rows().size()))) {
      ArrayNode cells = row(rows, "default");
      line.forEach(words -> cell(cells).addAll(CardRichText.cell(longest, words)));
    }
    return grid;
  }

  /** Each row starts with its first cell, followed by the others with their column's name. */
  private static List<ObjectNode> rows(Table table, SpaceBudget room) {
    int longest = Math.min(LONGEST_CELL * table.columns().size(), room.characters());
    return table.rows().stream()
        .limit(room.rows())
        .flatMap(row -> rows(table.columns(), row, longest).stream())
        .toList();
  }

  private static List<ObjectNode> rows(List<String> columns, List<Line> row, int longest) {
    List<ObjectNode> elements =
        new ArrayList<>(new CardRichText(Look.STRONG, longest).line(row.get(0)).blocks());
    if (elements.isEmpty()) {
      elements.add(CardElement.words(Look.STRONG, CardRichText.EMPTY));
    }
    List<Span> others = new ArrayList<>();
    for (int i = 1; i < columns.size(); i++) {
      others.add(Span.plain((i == 1 ? "" : ", ") + columns.get(i) + ": "));
      others.addAll(row.get(i).text().isBlank() ? EMPTY : row.get(i).spans());
    }
    new CardRichText(longest)
        .line(new Line(others)).blocks().stream()
            .map(block -> block.put("spacing", "none"))
            .forEach(elements::add);
    return elements;
  }

  private static ArrayNode row(ArrayNode rows, String style) {
    ObjectNode row = rows.addObject().put("type", "TableRow").put("style", style);
    return row.putArray("cells");
  }

  private static ArrayNode cell(ArrayNode cells) {
    return cells.addObject().put("type", "TableCell").putArray("items");
  }
}
