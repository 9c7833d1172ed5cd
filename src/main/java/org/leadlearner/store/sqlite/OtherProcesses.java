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
 * Whether any other process has a SQLite file open, whatever became of the lock beside it: that one
 * is a file which can be deleted, and a second process would then take a new one. Every process
 * that is connected holds a lock of SQLite's own on the database itself (sqlite.org/wal.html), so
 * asking for it alone tells; within one process it tells nothing that {@link SqliteLock} does not.
 */
final class OtherProcesses {

  /** Somebody may just be closing it. */
  private static final int PATIENCE_MILLISECONDS = 2_000;

  private OtherProcesses() {}

  /** What else is wrong with the file is found by who opens it next. */
  static void refuse(String named, Path file) {
    SQLiteConfig config = new SQLiteConfig();
    config.setLockingMode(SQLiteConfig.LockingMode.EXCLUSIVE);
    config.setBusyTimeout(PATIENCE_MILLISECONDS);
    SQLiteDataSource alone = new SQLiteDataSource(config);
    alone.setUrl(SqliteFile.PREFIX + file);
    try (Connection connection = alone.getConnection();
        Statement statement = connection.createStatement()) {
      statement.executeQuery("SELECT COUNT(*) FROM sqlite_master").close();
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
