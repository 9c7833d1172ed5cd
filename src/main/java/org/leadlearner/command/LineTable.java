package org.leadlearner.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leadlearner.settings.StartFailure;
import org.leadlearner.understand.Context;

/** Lines with the place where each is typed: tab-separated columns with a header. */
record LineTable(List<Row> rows) {

  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final Pattern ASKED = Pattern.compile("\\basked=(\\d{1,2})\\b");

  /**
   * A line.
   *
   * @param asked the number of the strand that is open, where the row says one
   */
  record Row(String id, Context context, String typed, Optional<Integer> asked) {}

  static LineTable read(BufferedReader lines) throws IOException, StartFailure {
    String first = lines.readLine();
    List<String> header = first == null ? List.of() : cells(first.replace(BYTE_ORDER_MARK, ""));
    for (String column : List.of("id", "context", "typed")) {
      if (!header.contains(column)) {
        throw new StartFailure(
            "FILE: the first line has no column \"" + column + "\". Write: id, context, typed.");
      }
    }
    List<Row> rows = new ArrayList<>();
    int number = 1;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (!line.isBlank()) {
        rows.add(row(header, cells(line), number));
      }
    }
    return new LineTable(rows);
  }

  private static Row row(List<String> header, List<String> cells, int number) throws StartFailure {
    String context = cell(header, cells, "context");
    Context at =
        Context.of(context)
            .orElseThrow(
                () ->
                    new StartFailure("FILE:" + number + ": \"" + context + "\" is not a context."));
    Matcher asked = ASKED.matcher(cell(header, cells, "slots"));
    return new Row(
        cell(header, cells, "id"),
        at,
        cell(header, cells, "typed"),
        asked.find() ? Optional.of(Integer.parseInt(asked.group(1))) : Optional.empty());
  }

  private static String cell(List<String> header, List<String> cells, String column) {
    int at = header.indexOf(column);
    return at < 0 || at >= cells.size() ? "" : cells.get(at);
  }

  private static List<String> cells(String line) {
    return List.of(line.split("\t", -1));
  }
}
