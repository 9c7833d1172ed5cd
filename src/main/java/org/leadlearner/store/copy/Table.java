package org.leadlearner.store.copy;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.leadlearner.store.database.StoreException;

/**
 * A table as both databases have it.
 *
 * @param columns in the order of their names, so that both sides count alike
 * @param refersTo the tables whose rows must be there first
 * @param numbered the column whose numbers the database makes itself; empty when there is none
 */
record Table(String name, List<Column> columns, List<String> refersTo, List<String> numbered) {

  Table {
    columns = columns.stream().sorted(Comparator.comparing(Column::name)).toList();
    refersTo = List.copyOf(refersTo);
    numbered = List.copyOf(numbered);
  }

  /** What stands in a column, whatever its database calls it. */
  enum Kind {
    TEXT,
    NUMBER,
    FRACTION,
    TRUTH,
    BYTES;

    /**
     * @param spelt as SQLite's schema or PostgreSQL's catalog spells the type
     */
    static Kind of(String spelt) {
      return switch (spelt.toUpperCase(Locale.ROOT)) {
        case "TEXT", "VARCHAR" -> TEXT;
        case "BIGINT", "INTEGER", "SMALLINT", "INT8", "INT4", "INT2", "BIGSERIAL", "SERIAL" ->
            NUMBER;
        case "REAL", "DOUBLE PRECISION", "FLOAT8" -> FRACTION;
        case "BOOLEAN", "BOOL" -> TRUTH;
        case "BYTEA", "BLOB" -> BYTES;
        default -> throw new StoreException("A column of type " + spelt + " cannot be copied.");
      };
    }
  }

  record Column(String name, Kind kind) {}

  String select() {
    return "SELECT " + names() + " FROM " + quoted(name);
  }

  String insert() {
    return "INSERT INTO %s (%s) VALUES (%s)"
        .formatted(
            quoted(name),
            names(),
            columns.stream().map(column -> "?").collect(Collectors.joining(", ")));
  }

  String names() {
    return columns.stream().map(column -> quoted(column.name())).collect(Collectors.joining(", "));
  }

  static String quoted(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }
}
