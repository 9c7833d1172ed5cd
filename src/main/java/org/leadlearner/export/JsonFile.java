package org.leadlearner.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes JSON files for programs: indented, with a line break at the end. */
final class JsonFile {

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
          .build();

  private JsonFile() {}

  static void write(Map<String, ?> all, OutputStream to) throws IOException {
    JSON.writeValue(to, all);
    to.write('\n');
  }

  /**
   * Each row with the names of its columns, in their order.
   *
   * @param rows with as many cells as there are columns
   */
  static List<Map<String, String>> named(List<String> columns, List<List<String>> rows) {
    List<Map<String, String>> named = new ArrayList<>();
    for (List<String> cells : rows) {
      Map<String, String> row = new LinkedHashMap<>();
      for (int place = 0; place < columns.size(); place++) {
        row.put(columns.get(place), cells.get(place));
      }
      named.add(row);
    }
    return named;
  }
}
