package org.leadlearner.chat.message;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.leadlearner.chat.message.Part.StageCounts;

/** Counts as a plain table, for platforms whose tables have no shades and no merged cells. */
final class CountsTable {

  /** The content of each further stage of a merged cell. */
  private static final String SEE_LEFT = "←";

  private static final String NOT_COUNTED = "–";

  private CountsTable() {}

  static Part.Table of(StageCounts counts) {
    List<String> columns = new ArrayList<>();
    columns.add(counts.legend().rows());
    columns.addAll(counts.stages());
    columns.add(counts.legend().notes());
    List<List<Line>> rows =
        counts.rows().stream().map(row -> row(counts, row).map(Line::plain).toList()).toList();
    return new Part.Table(counts.title(), columns, rows);
  }

  private static Stream<String> row(StageCounts counts, StageRow row) {
    List<String> cells = new ArrayList<>();
    for (StageRow.Cell cell : row.cells()) {
      cells.add(cell(counts, cell));
      cells.addAll(Collections.nCopies(cell.lastStage() - cell.firstStage(), SEE_LEFT));
    }
    if (cells.isEmpty()) {
      cells.addAll(Collections.nCopies(counts.stages().size(), NOT_COUNTED));
    }
    return Stream.of(Stream.of(row.name()), cells.stream(), Stream.of(row.note()))
        .flatMap(each -> each);
  }

  private static String cell(StageCounts counts, StageRow.Cell cell) {
    boolean isMerged = cell.lastStage() > cell.firstStage();
    return cell.people()
        + (isMerged ? " (" + cell.of(counts.stages()) + ")" : "")
        + (cell.middle() ? " " + StageCounts.MIDDLE : "");
  }
}
