package org.leadlearner.store.sqlite;

import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jdbi.v3.core.statement.StatementBuilder;
import org.jdbi.v3.core.statement.StatementContext;
import org.sqlite.SQLiteConnection;

/**
 * Statements stay prepared for the next time: SQLite takes as long to prepare one as to run it.
 * What PostgreSQL's driver does by itself.
 */
final class KeptStatements implements StatementBuilder {

  private static final int MOST = 256;

  /** By connection, and each is used by one thread at a time. */
  private final Map<Connection, Map<String, PreparedStatement>> kept = new ConcurrentHashMap<>();

  @Override
  public PreparedStatement create(Connection connection, String sql, StatementContext context)
      throws SQLException {
    Connection file = connection.unwrap(SQLiteConnection.class);
    // Out of the map while it is in use: the same may be needed again before it is closed.
    PreparedStatement idle = of(file).remove(sql);
    return idle == null ? file.prepareStatement(sql) : idle;
  }

  @Override
  public void close(Connection connection, String sql, Statement statement) throws SQLException {
    if (!(statement instanceof PreparedStatement prepared) || statement.isClosed()) {
      statement.close();
      return;
    }
    // This also ends what it was reading, which would hold back the write-ahead log.
    prepared.clearParameters();
    PreparedStatement twin = of(statement.getConnection()).put(sql, prepared);
    if (twin != null) {
      twin.close();
    }
  }

  private Map<String, PreparedStatement> of(Connection file) {
    Map<String, PreparedStatement> known = kept.get(file);
    if (known != null) {
      return known;
    }
    kept.keySet().removeIf(KeptStatements::isClosed);
    return kept.computeIfAbsent(file, fresh -> new Latest());
  }

  private static boolean isClosed(Connection connection) {
    try {
      return connection.isClosed();
    } catch (SQLException unknown) {
      return true;
    }
  }

  @Override
  public Statement create(Connection connection, StatementContext context) throws SQLException {
    return connection.createStatement();
  }

  @Override
  public CallableStatement createCall(Connection connection, String sql, StatementContext context)
      throws SQLException {
    return connection.prepareCall(sql);
  }

  /** So many of a connection's statements, those that were used last. */
  private static final class Latest extends LinkedHashMap<String, PreparedStatement> {
    private static final long serialVersionUID = 1L;

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, PreparedStatement> eldest) {
      if (size() <= MOST) {
        return false;
      }
      close(eldest.getValue());
      return true;
    }

    private static void close(PreparedStatement statement) {
      try {
        statement.close();
      } catch (SQLException open) {
        throw new IllegalStateException("a statement cannot be closed", open);
      }
    }
  }
}
