package org.leadlearner.dashboard;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.leadlearner.people.PersonalData.Sheet;

/** What is kept of a person as files: for programs as JSON, for spreadsheets as CSV. */
final class DataFiles {

  /** Without it Excel takes UTF-8 for another encoding. */
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /**
   * A cell that begins so is a formula to spreadsheets (OWASP, "CSV Injection", with the wide signs
   * of East Asian keyboards).
   */
  private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
          .build();
  private static final CsvMapper CSV =
      CsvMapper.builder()
          .enable(CsvGenerator.Feature.ALWAYS_QUOTE_STRINGS)
          .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
          .build();

  private final String person;

  DataFiles(String person) {
    this.person = person;
  }

  /** {@code {"person": name, "kept": {sheet: [{column: cell}]}}}. */
  void json(List<Sheet> sheets, OutputStream to) throws IOException {
    Map<String, Object> kept = new LinkedHashMap<>();
    sheets.forEach(sheet -> kept.put(sheet.name(), rows(sheet)));
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("person", person);
    all.put("kept", kept);
    JSON.writeValue(to, all);
  }

  /** A CSV file for each sheet, also for those without rows. */
  void zip(List<Sheet> sheets, OutputStream to) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(to, StandardCharsets.UTF_8);
    for (int place = 0; place < sheets.size(); place++) {
      zip.putNextEntry(new ZipEntry(fileName(place, sheets.get(place))));
      csv(sheets.get(place), zip);
      zip.closeEntry();
    }
    zip.finish();
  }

  private static void csv(Sheet sheet, OutputStream to) throws IOException {
    to.write(BYTE_ORDER_MARK.getBytes(StandardCharsets.UTF_8));
    CsvSchema schema = CsvSchema.emptySchema().withLineSeparator("\r\n");
    SequenceWriter lines = CSV.writer(schema).writeValues(to);
    lines.write(plain(sheet.columns()));
    for (List<String> row : sheet.rows()) {
      lines.write(plain(row));
    }
    lines.flush();
  }

  private static List<String> plain(List<String> cells) {
    return cells.stream().map(DataFiles::plain).toList();
  }

  private static String plain(String cell) {
    return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
  }

  /** The number keeps two names apart that differ in signs alone. */
  private static String fileName(int place, Sheet sheet) {
    String name = sheet.name().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    return "%02d-%s.csv".formatted(place + 1, name);
  }

  private static List<Map<String, String>> rows(Sheet sheet) {
    List<Map<String, String>> rows = new ArrayList<>();
    for (List<String> cells : sheet.rows()) {
      Map<String, String> row = new LinkedHashMap<>();
      for (int place = 0; place < sheet.columns().size(); place++) {
        row.put(sheet.columns().get(place), cells.get(place));
      }
      rows.add(row);
    }
    return rows;
  }
}
