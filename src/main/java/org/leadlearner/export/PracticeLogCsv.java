package org.leadlearner.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.leadlearner.content.Content;
import org.leadlearner.practice.PracticeLog;
import org.leadlearner.practice.PromptAction;
import org.leadlearner.rubric.Strand;

/** A practice log as a table for a spreadsheet: one line for each answer, oldest first. */
public final class PracticeLogCsv {

  private static final List<String> COLUMNS =
      List.of(
          "date",
          "prompt",
          "action",
          "strand",
          "minutes_planned",
          "minutes_as_said",
          "answer",
          "note");

  private final Content content;

  /**
   * @param content with the texts of prompts and the names of strands
   */
  public PracticeLogCsv(Content content) {
    this.content = content;
  }

  public void write(List<PracticeLog.Row> rows, Writer to) throws IOException {
    CsvFile.write(COLUMNS, rows.stream().map(this::cells).toList(), to);
  }

  private List<String> cells(PracticeLog.Row row) {
    Optional<Strand> strand = strand(row.strand());
    return List.of(
        row.date().toString(),
        strand.flatMap(one -> content.prompts().text(row.prompt(), one)).orElse(row.prompt()),
        row.action().map(PracticeLogCsv::words).orElse("plan or look back"),
        strand.map(Strand::name).orElse(row.strand()),
        String.valueOf(row.planned()),
        row.said().map(String::valueOf).orElse(""),
        words(row.answer()),
        row.note().orElse(""));
  }

  private Optional<Strand> strand(String key) {
    return content.rubrics().stream().flatMap(rubric -> rubric.find(key).stream()).findFirst();
  }

  private static String words(Enum<?> value) {
    return value == PromptAction.MODEL_PUBLICLY
        ? "show openly"
        : value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
