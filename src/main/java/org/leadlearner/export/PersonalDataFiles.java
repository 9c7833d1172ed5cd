package org.leadlearner.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.leadlearner.people.PersonalData.Sheet;

/**
 * The stored data of a person as files: for programs as JSON, for spreadsheets as CSV.
 *
 * @param name the person's name, for data without an account
 * @param at when it was read
 */
public record PersonalDataFiles(String name, List<Sheet> sheets, Instant at) {

  private static final String ACCOUNTS = "accounts";

  public PersonalDataFiles {
    sheets = List.copyOf(sheets);
  }

  /** {@code {"person": account, "exported at": time, "kept": {sheet: [{column: cell}]}}}. */
  public void json(OutputStream to) throws IOException {
    Map<String, Object> kept = new LinkedHashMap<>();
    sheets.forEach(sheet -> kept.put(sheet.name(), rows(sheet)));
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("person", person());
    all.put("exported at", at.toString());
    all.put("kept", kept);
    JsonFile.write(all, to);
  }

  /** The oldest account, in one word. */
  private String person() {
    return sheets.stream()
        .filter(sheet -> sheet.name().equals(ACCOUNTS) && !sheet.rows().isEmpty())
        .findFirst()
        .map(PersonalDataFiles::firstAccount)
        .orElse(name);
  }

  private static String firstAccount(Sheet accounts) {
    Map<String, String> first = rows(accounts).get(0);
    return String.join(
        ":",
        first.getOrDefault("platform", ""),
        first.getOrDefault("workspace", ""),
        first.getOrDefault("platform user", ""));
  }

  /** A CSV file for each sheet, including those without rows. */
  public void zip(OutputStream to) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(to, StandardCharsets.UTF_8);
    for (int place = 0; place < sheets.size(); place++) {
      Sheet sheet = sheets.get(place);
      StringWriter csv = new StringWriter();
      CsvFile.write(sheet.columns(), sheet.rows(), csv);
      zip.putNextEntry(new ZipEntry(fileName(place, sheet)));
      zip.write(csv.toString().getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
    }
    zip.finish();
  }

  /** The number distinguishes two names that differ only in special characters. */
  private static String fileName(int place, Sheet sheet) {
    String name = sheet.name().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    return "%02d-%s.csv".formatted(place + 1, name);
  }

  private static List<Map<String, String>> rows(Sheet sheet) {
    return JsonFile.named(sheet.columns(), sheet.rows());
  }
}
