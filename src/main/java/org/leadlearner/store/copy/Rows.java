package org.leadlearner.store.copy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leadlearner.store.copy.Table.Column;
import org.leadlearner.store.copy.Table.Kind;

/** Reads the rows of a table in one pass and writes them in batches. */
final class Rows {

  private static final int BUNDLE = 500;

  private Rows() {}

  /** The checksum of a table. */
  static TableSum sum(Connection connection, Table table) throws SQLException {
    TableSum.Adder adder = new TableSum.Adder(table);
    try (PreparedStatement query = connection.prepareStatement(table.select());
        ResultSet row = query.executeQuery()) {
      while (row.next()) {
        read(row, table, adder);
      }
    }
    return adder.sum();
  }

  /** Copies all rows; returns the checksum of what was read. */
  static TableSum copy(Connection from, Connection to, Table table) throws SQLException {
    TableSum.Adder adder = new TableSum.Adder(table);
    int waiting = 0;
    try (PreparedStatement query = from.prepareStatement(table.select());
        ResultSet row = query.executeQuery();
        PreparedStatement insert = to.prepareStatement(table.insert())) {
      while (row.next()) {
        bind(insert, table.columns(), read(row, table, adder));
        insert.addBatch();
        if (++waiting == BUNDLE) {
          insert.executeBatch();
          waiting = 0;
        }
      }
      if (waiting > 0) {
        insert.executeBatch();
      }
    }
    return adder.sum();
  }

  private static @Nullable Object[] read(ResultSet row, Table table, TableSum.Adder adder)
      throws SQLException {
    @Nullable Object[] values = new Object[table.columns().size()];
    for (int place = 0; place < values.length; place++) {
      Column column = table.columns().get(place);
      values[place] = value(row, place + 1, column.kind());
      adder.add(column, values[place]);
    }
    adder.endRow();
    return values;
  }

  private static @Nullable Object value(ResultSet row, int place, Kind kind) throws SQLException {
    Object value =
        switch (kind) {
          case TEXT -> storable(row.getString(place));
          case NUMBER -> row.getLong(place);
          case FRACTION -> row.getDouble(place);
          case TRUTH -> row.getBoolean(place);
          case BYTES -> row.getBytes(place);
        };
    return row.wasNull() ? null : value;
  }

  /** PostgreSQL rejects U+0000 in text, which the store never writes. */
  private static @Nullable String storable(@Nullable String text) {
    return text == null ? null : text.replace('\u0000', '\uFFFD');
  }

  private static void bind(
      PreparedStatement insert, List<Column> columns, @Nullable Object[] values)
      throws SQLException {
    for (int place = 0; place < values.length; place++) {
      Object value = values[place];
      if (value == null) {
        insert.setNull(place + 1, type(columns.get(place).kind()));
      } else {
        insert.setObject(place + 1, value);
      }
    }
  }

  private static int type(Kind kind) {
    return switch (kind) {
      case TEXT -> Types.VARCHAR;
      case NUMBER -> Types.BIGINT;
      case FRACTION -> Types.DOUBLE;
      case TRUTH -> Types.BOOLEAN;
      case BYTES -> Types.BINARY;
    };
  }
}
