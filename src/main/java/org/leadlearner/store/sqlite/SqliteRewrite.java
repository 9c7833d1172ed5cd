package org.leadlearner.store.sqlite;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.leadlearner.store.database.StoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Rewrites a whole file (VACUUM). Older versions left deleted data in free pages, and when SQLite
 * moves rows between pages, bytes of them can stay in unused parts, even with secure delete. A
 * number in the file's header (PRAGMA user_version, sqlite.org/pragma.html) says whether a rewrite
 * is due.
 */
final class SqliteRewrite {

  private static final Logger LOG = LoggerFactory.getLogger(SqliteRewrite.class);

  private static final String VERSION = "user_version";
  private static final String TEMPORARY = "temp_store";

  /** As sqlite.org/pragma.html numbers the places of temporary tables. */
  private static final int IN_FILE = 1;

  private static final int OWED = 0;
  private static final int DONE = 1;

  private SqliteRewrite() {}

  /** Marks a rewrite as due, at the next start at the latest. */
  static void owe(Statement statement) throws SQLException {
    mark(statement, OWED);
  }

  /** Before a migration: marks a rewrite for after it. */
  static void owe(DataSource source) {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      owe(statement);
    } catch (SQLException fault) {
      throw new StoreException("The database cannot be written.", fault);
    }
  }

  /** Without enough space the program continues, and tries again at its next start. */
  static void ifOwed(DataSource source, String named) {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      if (setting(statement, VERSION) == OWED) {
        run(statement);
        TraceRemoval.truncate(statement);
      }
    } catch (SQLException fault) {
      LOG.warn(
          "{} could not be rewritten without what was deleted before. That takes as much room"
              + " on its disk as the file has; it is tried again at the next start.",
          named,
          fault);
    }
  }

  static void run(Statement statement) throws SQLException {
    int chosen = setting(statement, TEMPORARY);
    // The copy that it makes is as large as the file: not in memory.
    set(statement, TEMPORARY, IN_FILE);
    try {
      statement.execute("VACUUM");
    } finally {
      set(statement, TEMPORARY, chosen);
    }
    mark(statement, DONE);
  }

  private static int setting(Statement statement, String pragma) throws SQLException {
    try (ResultSet row = statement.executeQuery("PRAGMA " + pragma)) {
      row.next();
      return row.getInt(1);
    }
  }

  private static void set(Statement statement, String pragma, int value) throws SQLException {
    statement.execute("PRAGMA %s = %d".formatted(pragma, value));
  }

  private static void mark(Statement statement, int mark) throws SQLException {
    set(statement, VERSION, mark);
  }
}
