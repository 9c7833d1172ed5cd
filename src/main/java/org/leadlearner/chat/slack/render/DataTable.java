package org.leadlearner.chat.slack.render;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.leadlearner.chat.fit.FittingText;
import org.leadlearner.chat.fit.SpaceBudget;
import org.leadlearner.chat.message.Line;
import org.leadlearner.chat.message.Part.Table;

/**
 * A table as Slack's data_table block (docs.slack.dev: the header and 1 to 100 rows, 20 columns, no
 * empty cell), or as a list where that block is not available.
 */
final class DataTable {

  private static final int MOST_COLUMNS = 20;
  private static final int LONGEST_CELL = 200;
  private static final int LONGEST_CAPTION = 150;

  /** Slack's default is five: too few for the strands of a rubric. */
  private static final int PAGE = 10;

  private static final String EMPTY_CELL = "–";

  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}(?:\\.\\d{1,4})?");

  private DataTable() {}

  /** There must be at least one column and one row. */
  static ObjectNode block(Table table, SpaceBudget room) {
    ObjectNode block = Blocks.block("data_table");
    block.put("caption", FittingText.line(LONGEST_CAPTION, table.caption(), FittingText.ELLIPSIS));
    block.put("page_size", PAGE);
    ArrayNode rows = block.putArray("rows");
    List<List<String>> shown = shown(table, room).toList();
    Set<Integer> numbers = columnsOfNumbers(table.columns().size(), shown);
    cells(rows.addArray(), table.columns(), Set.of(), room);
    shown.forEach(row -> cells(rows.addArray(), row, numbers, room));
    return block;
  }

  /** Where each cell is a number, so that Slack sorts 9 before 10. */
  private static Set<Integer> columnsOfNumbers(int columns, List<List<String>> rows) {
    return IntStream.range(0, columns)
        .filter(column -> rows.stream().allMatch(row -> NUMBER.matcher(row.get(column)).matches()))
        .boxed()
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The caption, then a line for each row: its first cell, and the others by their column. */
  static RichText list(Table table, SpaceBudget room) {
    RichText list = new RichText(room.characters()).strong(table.caption());
    shown(table, room)
        .forEach(
            row -> {
              list.lineBreak();
              for (int i = 0; i < row.size(); i++) {
                String before = i == 0 ? "• " : ", " + table.columns().get(i) + ": ";
                list.plain(before).plain(row.get(i));
              }
            });
    return list;
  }

  /** As many rows as fit; if some do not, the last one says how many are missing. */
  private static Stream<List<String>> shown(Table table, SpaceBudget room) {
    Stream<List<String>> rows =
        table.rows().stream().map(row -> row.stream().map(Line::text).toList());
    int missing = table.rows().size() - room.rows() + 1;
    if (missing <= 1) {
      return rows;
    }
    List<String> remark = Collections.nCopies(table.columns().size(), "… +" + missing);
    return Stream.concat(rows.limit(room.rows() - 1L), Stream.of(remark));
  }

  private static void cells(
      ArrayNode cells, List<String> row, Set<Integer> numbers, SpaceBudget room) {
    int longest = Math.min(LONGEST_CELL, room.characters());
    for (int column = 0; column < Math.min(row.size(), MOST_COLUMNS); column++) {
      ObjectNode cell = cells.addObject();
      if (numbers.contains(column)) {
        cell.put("type", "raw_number").put("value", new BigDecimal(row.get(column)));
      } else {
        cell.put("type", "raw_text");
      }
      cell.put("text", FittingText.line(longest, row.get(column), EMPTY_CELL));
    }
  }
}
