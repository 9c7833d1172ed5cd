package org.leadlearner.store.postgres;

import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.jdbi.v3.core.statement.DefaultStatementBuilder;
import org.jdbi.v3.core.statement.StatementContext;
import org.leadlearner.store.database.Postponer;
import org.leadlearner.store.database.PreparedSql;

/**
 * The writes of one transaction whose results nobody needs. The driver sends statements that are
 * joined by semicolons at once and waits once, so a turn writes and commits in one way to the
 * server. The server stops at the first that fails, and nothing is committed then.
 */
final class PostponedWrites extends DefaultStatementBuilder implements Postponer {

  /** The driver keeps each combination as a statement of its own, so there must not be too many. */
  private static final int MOST = 8;

  private final List<PreparedSql.Write> waiting = new ArrayList<>();

  @Override
  public void postpone(Connection connection, PreparedSql.Write write) throws SQLException {
    if (waiting.size() == MOST) {
      send(connection);
    }
    waiting.add(write);
  }

  @Override
  public void send(Connection connection) throws SQLException {
    send(connection, "");
  }

  /** The driver sees that the transaction has ended, and sends no commit of its own after this. */
  @Override
  public void commit(Connection connection) throws SQLException {
    send(connection, "COMMIT");
  }

  private void send(Connection connection, String end) throws SQLException {
    if (waiting.isEmpty()) {
      return;
    }
    StringJoiner sql = new StringJoiner(";", "", ";" + end);
    waiting.forEach(write -> sql.add(write.sql()));
    try (PreparedStatement statement = connection.prepareStatement(sql.toString())) {
      int values = 0;
      for (PreparedSql.Write write : waiting) {
        values = write.bind(statement, values);
      }
      statement.execute();
    } catch (SQLException fault) {
      throw PreparedSql.NOTHING_WRITTEN.equals(fault.getSQLState())
          ? new SQLException(
              "A row is not as it was read: another turn has changed or deleted it since.",
              fault.getSQLState(),
              fault)
          : fault;
    } finally {
      waiting.clear();
    }
  }

  @Override
  public void drop() {
    waiting.clear();
  }

  @Override
  public PreparedStatement take(Connection connection, String sql) throws SQLException {
    send(connection);
    return connection.prepareStatement(sql);
  }

  @Override
  public void giveBack(PreparedStatement statement) throws SQLException {
    statement.close();
  }

  @Override
  public Statement create(Connection connection, StatementContext context) throws SQLException {
    send(connection);
    return super.create(connection, context);
  }

  @Override
  public CallableStatement createCall(Connection connection, String sql, StatementContext context)
      throws SQLException {
    send(connection);
    return super.createCall(connection, sql, context);
  }

  @Override
  public PreparedStatement create(Connection connection, String sql, StatementContext context)
      throws SQLException {
    send(connection);
    return super.create(connection, sql, context);
  }
}
