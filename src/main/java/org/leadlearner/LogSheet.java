package org.leadlearner;

import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.leadlearner.content.Content;
import org.leadlearner.pln.PracticeLog;
import org.leadlearner.pln.PromptAction;
import org.leadlearner.rubric.Strand;

/** A practice log as a table for a spreadsheet: one line for each answer, oldest first. */
final class LogSheet {

  /** Without it Excel takes UTF-8 for another encoding. */
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /**
   * A cell that begins so is a formula to spreadsheets (OWASP, "CSV Injection", with the wide signs
   * of East Asian keyboards).
   */
  private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

  private static final CsvSchema COLUMNS =
      CsvSchema.builder()
          .addColumns(
              List.of("date", "prompt", "action", "strand", "minutes", "answer", "note"),
              CsvSchema.ColumnType.STRING)
          .setUseHeader(true)
          .setLineSeparator("\r\n")
          .build();

  private final Content content;

  /**
   * @param content where the words of prompts and the names of strands come from
   */
  LogSheet(Content content) {
    this.content = content;
  }

  void write(List<PracticeLog.Row> rows, Writer to) throws IOException {
    to.write(BYTE_ORDER_MARK);
    CsvMapper mapper = new CsvMapper();
    mapper.enable(CsvGenerator.Feature.ALWAYS_QUOTE_STRINGS);
    try (SequenceWriter lines = mapper.writer(COLUMNS).writeValues(to)) {
      for (PracticeLog.Row row : rows) {
        lines.write(cells(row));
      }
    }
  }

  private List<String> cells(PracticeLog.Row row) {
    Optional<Strand> strand = strand(row.strand());
    return List.of(
        row.date().toString(),
        plain(
            strand.flatMap(one -> content.prompts().text(row.prompt(), one)).orElse(row.prompt())),
        row.action().map(LogSheet::words).orElse("plan or look back"),
        plain(strand.map(Strand::name).orElse(row.strand())),
        String.valueOf(row.minutes()),
        words(row.answer()),
        plain(row.note().orElse("")));
  }

  private Optional<Strand> strand(String key) {
    return content.rubrics().stream().flatMap(rubric -> rubric.find(key).stream()).findFirst();
  }

  private static String words(Enum<?> value) {
    return value == PromptAction.MODEL_PUBLICLY
        ? "show openly"
        : value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String plain(String text) {
    return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
