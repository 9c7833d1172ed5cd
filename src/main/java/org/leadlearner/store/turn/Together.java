package org.leadlearner.store.turn;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.leadlearner.store.database.PreparedSql;
import org.leadlearner.store.database.PreparedSql.RowReader;

/**
 * Statements that PostgreSQL is sent at once, and whose results come back at once. It runs one
 * after the other, each seeing what was committed before it.
 */
public final class Together {

  private final StringJoiner sql = new StringJoiner(";");
  private final List<@Nullable Object> values = new ArrayList<>();
  private final List<Part> parts = new ArrayList<>();

  /** Reads the result that a statement has come to, and returns what tells it. */
  @FunctionalInterface
  private interface Part {
    Runnable read(PreparedStatement statement) throws SQLException;
  }

  /**
   * Adds a statement that has rows.
   *
   * @param whom is told them
   * @param values as in {@link PreparedSql#update}
   */
  public <T> void read(
      String query, RowReader<T> reader, Consumer<List<T>> whom, @Nullable Object... values) {
    add(query, values);
    parts.add(
        statement -> {
          List<T> rows = PreparedSql.rows(statement.getResultSet(), reader);
          return () -> whom.accept(rows);
        });
  }

  /**
   * Adds a statement that only writes.
   *
   * @param whom is told the number of rows
   * @param values as in {@link PreparedSql#update}
   */
  public void write(String change, IntConsumer whom, @Nullable Object... values) {
    add(change, values);
    parts.add(
        statement -> {
          int rows = statement.getUpdateCount();
          return () -> whom.accept(rows);
        });
  }

  private void add(String statement, @Nullable Object... itsValues) {
    sql.add(statement);
    values.addAll(Arrays.asList(itsValues));
  }

  /**
   * Runs them all.
   *
   * @return what tells the results, in the order of the statements
   */
  public Runnable send(Handle handle) {
    List<Runnable> told =
        new PreparedSql(sql.toString()).run(handle, this::results, values.toArray());
    return () -> told.forEach(Runnable::run);
  }

  private List<Runnable> results(PreparedStatement statement) throws SQLException {
    List<Runnable> told = new ArrayList<>();
    statement.execute();
    for (Part part : parts) {
      told.add(part.read(statement));
      statement.getMoreResults();
    }
    return told;
  }
}
