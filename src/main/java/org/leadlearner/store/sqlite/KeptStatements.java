package org.leadlearner.store.sqlite;

import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jdbi.v3.core.statement.StatementBuilder;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;
import org.leadlearner.store.database.PreparedSql;
import org.sqlite.SQLiteConnection;
import org.sqlite.core.CoreResultSet;
import org.sqlite.core.CoreStatement;
import org.sqlite.core.DB;
import org.sqlite.core.SafeStmtPtr;

/**
 * Caches prepared statements: SQLite takes as long to prepare one as to run it. PostgreSQL's driver
 * does this itself.
 */
final class KeptStatements implements StatementBuilder, PreparedSql.Keeper {

  private static final int MOST = 256;

  /** By connection, each used by one thread at a time. */
  private final Map<Connection, OfConnection> kept = new ConcurrentHashMap<>();

  @Override
  public PreparedStatement create(Connection connection, String sql, StatementContext context)
      throws SQLException {
    return take(connection, sql);
  }

  @Override
  public PreparedStatement take(Connection connection, String sql) throws SQLException {
    SQLiteConnection file = connection.unwrap(SQLiteConnection.class);
    OfConnection known = kept.get(file);
    if (known == null) {
      kept.keySet().removeIf(KeptStatements::isClosed);
      known = kept.computeIfAbsent(file, fresh -> new OfConnection());
    }
    return known.take(file, sql);
  }

  @Override
  public ResultSet query(PreparedStatement statement) throws SQLException {
    OfConnection known = kept.get(statement.getConnection());
    return known == null ? statement.executeQuery() : known.query(statement);
  }

  @Override
  public void giveBack(PreparedStatement statement) throws SQLException {
    close(statement);
  }

  @Override
  public void close(Connection connection, String unparsed, Statement statement)
      throws SQLException {
    close(statement);
  }

  private void close(Statement statement) throws SQLException {
    OfConnection known = kept.get(statement.getConnection());
    if (known == null || !known.giveBack(statement)) {
      statement.close();
    }
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

  /** The statements of one connection, by their SQL. */
  private static final class OfConnection {

    private final Map<String, PreparedStatement> idle = new LinkedHashMap<>();
    private final Map<Statement, String> inUse = new IdentityHashMap<>();
    private final Map<Statement, Columns> columns = new IdentityHashMap<>();

    /** The result of a statement, the same one for each of its runs, and its columns' names. */
    private record Columns(CoreResultSet result, @Nullable String[] names) {}

    /** The same SQL may be needed while its statement is in use; then there are two. */
    PreparedStatement take(Connection file, String sql) throws SQLException {
      PreparedStatement known = idle.remove(sql);
      PreparedStatement statement = known == null ? file.prepareStatement(sql) : known;
      inUse.put(statement, sql);
      return statement;
    }

    /**
     * The driver asks for the names of all columns each time and forgets them with the result, a
     * call for each of them: of a row with twelve columns, two thirds of what it costs to read it.
     * No setting of the driver spares that, so they are put back where it looks for them.
     */
    ResultSet query(PreparedStatement statement) throws SQLException {
      Columns known = columns.get(statement);
      if (known == null) {
        ResultSet first = statement.executeQuery();
        CoreResultSet result = first.unwrap(CoreResultSet.class);
        columns.put(statement, new Columns(result, result.colsMeta));
        return first;
      }
      statement.execute();
      known.result().colsMeta = known.names();
      return statement.getResultSet();
    }

    private void drop(Statement statement) throws SQLException {
      columns.remove(statement);
      statement.close();
    }

    /** Whether it belongs to this cache. */
    boolean giveBack(Statement statement) throws SQLException {
      String sql = inUse.remove(statement);
      if (sql == null || !(statement instanceof PreparedStatement prepared)) {
        return false;
      }
      SafeStmtPtr own = prepared.unwrap(CoreStatement.class).pointer;
      if (own.isClosed()) {
        // The driver gives up a statement that met a fault.
        columns.remove(prepared);
        return true;
      }
      endQuery(own);
      PreparedStatement twin = idle.put(sql, prepared);
      if (twin != null) {
        drop(twin);
      }
      if (idle.size() > MOST) {
        String longestAgo = idle.keySet().iterator().next();
        drop(Objects.requireNonNull(idle.remove(longestAgo)));
      }
      return true;
    }

    /**
     * Ends what is not read to its end, which would hold back the write-ahead log. Its values stay
     * until the next ones are bound: after they are cleared SQLite prepares the statement anew,
     * because a plan may depend on them.
     */
    private static void endQuery(SafeStmtPtr statement) throws SQLException {
      statement.safeRunInt(DB::reset);
    }
  }
}
