package org.leadlearner.content.roster;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.RuntimeJsonMappingException;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A CSV file with a header, as a table.
 *
 * @param columns the header as it is written
 * @param rows with at least one cell that is not blank
 */
record RosterTable(List<String> columns, List<Row> rows) {

  private static final CsvMapper MAPPER =
      CsvMapper.builder().enable(CsvParser.Feature.WRAP_AS_ARRAY).build();

  /** The file cannot be read as a table. */
  static final class Unreadable extends Exception {
    private static final long serialVersionUID = 1;

    private final int line;

    Unreadable(int line, String problem) {
      super(problem);
      this.line = line;
    }

    int line() {
      return line;
    }
  }

  /**
   * One row.
   *
   * @param line where it starts, counted from 1
   * @param cells by the name of their column, in lower case without separators
   */
  record Row(int line, Map<String, String> cells) {

    /** The first of these columns that has a value. */
    Optional<String> of(List<String> names) {
      return names.stream()
          .map(name -> cells.getOrDefault(name, ""))
          .filter(cell -> !cell.isEmpty())
          .findFirst();
    }
  }

  static RosterTable read(String text) throws Unreadable {
    List<String> columns = new ArrayList<>();
    List<Row> rows = new ArrayList<>();
    int line = 1;
    try (MappingIterator<List<String>> records =
        MAPPER.readerForListOf(String.class).readValues(text)) {
      while (records.hasNextValue()) {
        List<String> cells = records.nextValue();
        boolean isBlank = cells.stream().allMatch(String::isBlank);
        if (columns.isEmpty() && !isBlank) {
          columns.addAll(cells.stream().map(String::strip).toList());
        } else if (!isBlank) {
          rows.add(row(line, columns, cells));
        }
        line += lines(cells);
      }
    } catch (IOException | RuntimeJsonMappingException broken) {
      throw new Unreadable(line, "is no CSV from here on");
    }
    return new RosterTable(List.copyOf(columns), List.copyOf(rows));
  }

  private static Row row(int line, List<String> columns, List<String> cells) throws Unreadable {
    if (cells.size() > columns.size()) {
      throw new Unreadable(
          line, "has %d cells, and the header %d".formatted(cells.size(), columns.size()));
    }
    Map<String, String> named = new HashMap<>();
    for (int place = 0; place < cells.size(); place++) {
      named.putIfAbsent(plain(columns.get(place)), cells.get(place).strip());
    }
    return new Row(line, named);
  }

  /** How many lines of the file they took: a quoted cell may have several. */
  private static int lines(List<String> cells) {
    return 1 + (int) cells.stream().flatMapToInt(String::chars).filter(one -> one == '\n').count();
  }

  /** {@code Email Address}, {@code email_address} and {@code emailAddress} are the same name. */
  static String plain(String column) {
    return column.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
