package org.leadlearner.store.sqlite;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.leadlearner.store.database.StoreException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Checks whether a file is an intact SQLite database. */
final class SqliteHealth {

  private SqliteHealth() {}

  /** Throws when it is not a database, or damaged. */
  static void check(DataSource source, String named) {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery("PRAGMA quick_check(1)")) {
      if (!result.next() || !"ok".equals(result.getString(1))) {
        throw damaged(named);
      }
    } catch (SQLException exception) {
      throw unusable(named, exception);
    }
  }

  /** The same for its first pages only, when it was closed properly. */
  static void glance(DataSource source, String named) {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery("SELECT COUNT(*) FROM sqlite_master")) {
      result.next();
    } catch (SQLException exception) {
      throw unusable(named, exception);
    }
  }

  private static StoreException unusable(String named, SQLException exception) {
    SQLiteErrorCode code =
        exception instanceof SQLiteException sqlite
            ? sqlite.getResultCode()
            : SQLiteErrorCode.UNKNOWN_ERROR;
    return switch (code) {
      case SQLITE_NOTADB ->
          new StoreException(
              "%s is not a SQLite database. Move it away, restore a backup, or set another DATABASE_URL."
                  .formatted(named));
      case SQLITE_CORRUPT -> damaged(named);
      default ->
          new StoreException(
              "%s cannot be opened (%s). Mend the file or its folder, or set another DATABASE_URL."
                  .formatted(named, code),
              exception);
    };
  }

  private static StoreException damaged(String named) {
    return new StoreException(
        "%s is damaged. Keep a copy of it, and restore a backup.".formatted(named));
  }
}
