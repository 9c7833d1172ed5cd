package org.leadlearner.export;

import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Writes a CSV file that spreadsheets open, in which no cell is a formula. */
final class CsvFile {

  /** Without it Excel assumes another encoding than UTF-8. */
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /**
   * A cell that starts with one of these is a formula in spreadsheets (OWASP, "CSV Injection", with
   * the full-width signs of East Asian keyboards).
   */
  private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

  private CsvFile() {}

  /**
   * Writes a header and the rows.
   *
   * @param rows each as long as {@code columns}
   */
  static void write(List<String> columns, List<List<String>> rows, Writer to) throws IOException {
    CsvSchema schema =
        CsvSchema.builder()
            .addColumns(columns, CsvSchema.ColumnType.STRING)
            .setUseHeader(true)
            .setLineSeparator("\r\n")
            .build();
    to.write(BYTE_ORDER_MARK);
    CsvMapper mapper = new CsvMapper();
    mapper.enable(CsvGenerator.Feature.ALWAYS_QUOTE_STRINGS);
    try (SequenceWriter lines = mapper.writer(schema).writeValues(to)) {
      for (List<String> row : rows) {
        lines.write(row.stream().map(CsvFile::plain).toList());
      }
    }
  }

  /** A cell as it stands in a file: spreadsheets would run what looks like a formula. */
  static String plain(String text) {
    return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
