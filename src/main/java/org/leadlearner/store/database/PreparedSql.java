package org.leadlearner.store.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * A prepared statement for each turn, on the connection of a handle. Question marks stand for its
 * values, in order. Jdbi's own work for a statement costs more than running it, so statements that
 * run thousands of times a minute bypass it.
 */
public final class PreparedSql {

  private final String sql;

  public PreparedSql(String sql) {
    this.sql = sql;
  }

  /** Caches prepared statements; if a handle's statement builder does not, its driver does. */
  public interface Keeper {

    PreparedStatement take(Connection connection, String sql) throws SQLException;

    void giveBack(PreparedStatement statement) throws SQLException;
  }

  /** Reads the current row of a result. */
  @FunctionalInterface
  public interface RowReader<T> {
    T read(ResultSet row) throws SQLException;
  }

  @FunctionalInterface
  private interface Execution<T> {
    T of(PreparedStatement statement) throws SQLException;
  }

  /**
   * Writes.
   *
   * @param values texts, whole numbers, booleans, instants, enum constants, and optionals of these
   * @return the number of rows
   */
  public int update(Handle handle, @Nullable Object... values) {
    return run(handle, PreparedStatement::executeUpdate, values);
  }

  public <T> List<T> list(Handle handle, RowReader<T> reader, @Nullable Object... values) {
    return run(
        handle,
        statement -> {
          List<T> rows = new ArrayList<>();
          try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
              rows.add(reader.read(row));
            }
          }
          return rows;
        },
        values);
  }

  public <T> Optional<T> first(Handle handle, RowReader<T> reader, @Nullable Object... values) {
    return list(handle, reader, values).stream().findFirst();
  }

  private <T> T run(Handle handle, Execution<T> execution, @Nullable Object... values) {
    handle.getConfig(StatementCount.class).add();
    try {
      return handle.getStatementBuilder() instanceof Keeper keeper
          ? kept(keeper, handle.getConnection(), execution, values)
          : prepared(handle.getConnection(), execution, values);
    } catch (SQLException fault) {
      throw new StoreException("A statement failed.", fault);
    }
  }

  private <T> T prepared(Connection connection, Execution<T> execution, @Nullable Object... values)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, values);
      return execution.of(statement);
    }
  }

  private <T> T kept(
      Keeper keeper, Connection connection, Execution<T> execution, @Nullable Object... values)
      throws SQLException {
    PreparedStatement statement = keeper.take(connection, sql);
    try {
      bind(statement, values);
      return execution.of(statement);
    } finally {
      keeper.giveBack(statement);
    }
  }

  private static void bind(PreparedStatement statement, @Nullable Object... values)
      throws SQLException {
    for (int place = 0; place < values.length; place++) {
      Object value = values[place] instanceof Optional<?> some ? some.orElse(null) : values[place];
      bind(statement, place + 1, value);
    }
  }

  private static void bind(PreparedStatement statement, int place, @Nullable Object value)
      throws SQLException {
    if (value == null) {
      statement.setNull(place, Types.NULL);
    } else if (value instanceof String text) {
      statement.setString(place, ColumnMappers.storable(text));
    } else if (value instanceof Long number) {
      statement.setLong(place, number);
    } else if (value instanceof Integer number) {
      statement.setInt(place, number);
    } else if (value instanceof Boolean truth) {
      statement.setBoolean(place, truth);
    } else if (value instanceof Instant moment) {
      statement.setLong(place, moment.toEpochMilli());
    } else if (value instanceof Enum<?> constant) {
      statement.setString(place, constant.name());
    } else {
      throw new IllegalArgumentException("no column takes a " + value.getClass().getSimpleName());
    }
  }
}
