package org.leadlearner.store.sqlite;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.leadlearner.store.database.StoreInUseException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * Checks whether another process has a SQLite file open, whatever happened to the lock file, which
 * can be deleted so that a second process would create a new one. Every connected process holds one
 * of SQLite's own locks on the database (sqlite.org/wal.html), so an exclusive lock can be had only
 * without other processes; within one process it adds nothing to {@link SqliteLock}.
 */
final class OtherProcesses {

  /** Another process may just be closing it. */
  private static final int PATIENCE_MILLISECONDS = 2_000;

  private OtherProcesses() {}

  /** Other problems with the file are found when it is opened. */
  static void refuse(String named, Path file) {
    SQLiteConfig config = new SQLiteConfig();
    config.setLockingMode(SQLiteConfig.LockingMode.EXCLUSIVE);
    config.setBusyTimeout(PATIENCE_MILLISECONDS);
    SQLiteDataSource alone = new SQLiteDataSource(config);
    alone.setUrl(SqliteFile.PREFIX + file);
    try (Connection connection = alone.getConnection();
        Statement statement = connection.createStatement()) {
      // Reads the header alone, and not the schema as well.
      statement.executeQuery("PRAGMA user_version").close();
    } catch (SQLException fault) {
      if (isBusy(fault)) {
        throw StoreInUseException.byAnyProgram(named);
      }
    }
  }

  private static boolean isBusy(SQLException fault) {
    return fault instanceof SQLiteException sqlite
        && (sqlite.getResultCode().code & 0xff) == SQLiteErrorCode.SQLITE_BUSY.code;
  }
}
