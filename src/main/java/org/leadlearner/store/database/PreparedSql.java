package org.leadlearner.store.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
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

    /** Runs a query. */
    default ResultSet query(PreparedStatement statement) throws SQLException {
      return statement.executeQuery();
    }

    void giveBack(PreparedStatement statement) throws SQLException;
  }

  /** A write with its values. */
  public record Write(String sql, List<@Nullable Object> values) {

    /**
     * Sets its values.
     *
     * @param before how many other values come before them
     * @return how many values are set by now
     */
    public int bind(PreparedStatement statement, int before) throws SQLException {
      PreparedSql.bind(statement, before, values.toArray());
      return before + values.size();
    }
  }

  /** Reads the current row of a result. */
  @FunctionalInterface
  public interface RowReader<T> {
    T read(ResultSet row) throws SQLException;
  }

  /** Runs a prepared statement and reads its results. */
  @FunctionalInterface
  public interface Execution<T> {
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

  /**
   * Writes in a transaction, at the latest before it ends and before whatever else it does in the
   * database. A fault may show only then.
   *
   * @param values as in {@link #update}
   */
  public void later(Handle handle, @Nullable Object... values) {
    if (!isPostponed(handle, sql, values)) {
      update(handle, values);
    }
  }

  /**
   * The same, for a write of one row: if that is not there as it should be, the transaction fails.
   *
   * @param otherwise says what is wrong then, where it shows at once
   */
  public void laterToOne(Handle handle, Supplier<String> otherwise, @Nullable Object... values) {
    if (!isPostponed(handle, toOne(), values) && update(handle, values) != 1) {
      throw new IllegalStateException(otherwise.get());
    }
  }

  /** PostgreSQL's state for {@link #laterToOne} without its row. */
  public static final String NOTHING_WRITTEN = "22012";

  /**
   * PostgreSQL itself must refuse to go on when nothing was written, because the commit is sent
   * with the write. It divides by zero then.
   */
  private String toOne() {
    return "WITH written AS (" + sql + " RETURNING 1) SELECT 1 / COUNT(*) FROM written";
  }

  private static boolean isPostponed(Handle handle, String sql, @Nullable Object... values) {
    if (!(handle.getStatementBuilder() instanceof Postponer postponer)
        || !handle.isInTransaction()) {
      return false;
    }
    handle.getConfig(StatementCount.class).add();
    try {
      postponer.postpone(handle.getConnection(), new Write(sql, Arrays.asList(values)));
      return true;
    } catch (SQLException fault) {
      throw failed(fault);
    }
  }

  static StoreException failed(SQLException fault) {
    return new StoreException("A statement failed.", fault);
  }

  public <T> List<T> list(Handle handle, RowReader<T> reader, @Nullable Object... values) {
    Execution<ResultSet> query =
        handle.getStatementBuilder() instanceof Keeper keeper
            ? keeper::query
            : PreparedStatement::executeQuery;
    return run(handle, statement -> rows(query.of(statement), reader), values);
  }

  /** Reads all rows of a result and closes it. */
  public static <T> List<T> rows(ResultSet result, RowReader<T> reader) throws SQLException {
    List<T> rows = new ArrayList<>();
    try (result) {
      while (result.next()) {
        rows.add(reader.read(result));
      }
    }
    return rows;
  }

  public <T> Optional<T> first(Handle handle, RowReader<T> reader, @Nullable Object... values) {
    return list(handle, reader, values).stream().findFirst();
  }

  /**
   * Runs it in a way of the caller's own.
   *
   * @param values as in {@link #update}
   */
  public <T> T run(Handle handle, Execution<T> execution, @Nullable Object... values) {
    handle.getConfig(StatementCount.class).add();
    try {
      return handle.getStatementBuilder() instanceof Keeper keeper
          ? kept(keeper, handle.getConnection(), execution, values)
          : prepared(handle.getConnection(), execution, values);
    } catch (SQLException fault) {
      throw failed(fault);
    }
  }

  private <T> T prepared(Connection connection, Execution<T> execution, @Nullable Object... values)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, 0, values);
      return execution.of(statement);
    }
  }

  private <T> T kept(
      Keeper keeper, Connection connection, Execution<T> execution, @Nullable Object... values)
      throws SQLException {
    PreparedStatement statement = keeper.take(connection, sql);
    try {
      bind(statement, 0, values);
      return execution.of(statement);
    } finally {
      keeper.giveBack(statement);
    }
  }

  private static void bind(PreparedStatement statement, int before, @Nullable Object[] values)
      throws SQLException {
    for (int place = 0; place < values.length; place++) {
      Object value = values[place] instanceof Optional<?> some ? some.orElse(null) : values[place];
      bindOne(statement, before + place + 1, value);
    }
  }

  private static void bindOne(PreparedStatement statement, int place, @Nullable Object value)
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
