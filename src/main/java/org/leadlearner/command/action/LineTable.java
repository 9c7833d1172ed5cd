package org.leadlearner.command.action;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leadlearner.settings.StartFailure;
import org.leadlearner.understand.Context;

/**
 * A table of typed lines with the context of each: tab-separated columns with a header. One line is
 * read at a time, so a table may have any length.
 */
final class LineTable {

  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final Pattern ASKED = Pattern.compile("\\basked=(\\d{1,2})\\b");

  private final BufferedReader lines;
  private final List<String> header;
  private int number = 1;

  private LineTable(BufferedReader lines, List<String> header) {
    this.lines = lines;
    this.header = header;
  }

  /**
   * A line.
   *
   * @param asked the number of the open strand, if the row has one
   */
  record Row(String id, Context context, String typed, Optional<Integer> asked) {}

  /** Reads the header. */
  static LineTable of(BufferedReader lines) throws IOException, StartFailure {
    String first = lines.readLine();
    List<String> header = first == null ? List.of() : cells(first.replace(BYTE_ORDER_MARK, ""));
    for (String column : List.of("id", "context", "typed")) {
      if (!header.contains(column)) {
        throw new StartFailure(
            "FILE: the first line has no column \"" + column + "\". Write: id, context, typed.");
      }
    }
    return new LineTable(lines, header);
  }

  /** The next line that is not blank; empty at the end. */
  Optional<Row> next() throws IOException, StartFailure {
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (!line.isBlank()) {
        return Optional.of(row(cells(line)));
      }
    }
    return Optional.empty();
  }

  private Row row(List<String> cells) throws StartFailure {
    String context = cell(cells, "context");
    Context at = Context.of(context).orElseThrow(() -> unknown(context));
    Matcher asked = ASKED.matcher(cell(cells, "slots"));
    return new Row(
        cell(cells, "id"),
        at,
        cell(cells, "typed"),
        asked.find() ? Optional.of(Integer.parseInt(asked.group(1))) : Optional.empty());
  }

  private StartFailure unknown(String context) {
    String all = Stream.of(Context.values()).map(Context::key).collect(Collectors.joining(", "));
    return new StartFailure(
        "FILE:" + number + ": \"" + context + "\" is not a context. Write one of " + all + ".");
  }

  private String cell(List<String> cells, String column) {
    int at = header.indexOf(column);
    return at < 0 || at >= cells.size() ? "" : cells.get(at);
  }

  private static List<String> cells(String line) {
    return List.of(line.split("\t", -1));
  }
}
