package org.leadlearner.store.copy;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.leadlearner.store.database.StoreException;

/**
 * A table that both databases have.
 *
 * @param columns ordered by name, so that both sides compute the same checksum
 * @param refersTo the tables that must be copied first
 * @param numbered the column with generated numbers; empty when there is none
 */
record Table(String name, List<Column> columns, List<String> refersTo, List<String> numbered) {

  Table {
    columns = columns.stream().sorted(Comparator.comparing(Column::name)).toList();
    refersTo = List.copyOf(refersTo);
    numbered = List.copyOf(numbered);
  }

  /** The type of a column, independent of its database. */
  enum Kind {
    TEXT,
    NUMBER,
    FRACTION,
    TRUTH,
    BYTES;

    /**
     * @param spelt the type in SQLite's schema or PostgreSQL's catalog
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
