package org.leadlearner.store.copy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.leadlearner.store.database.Connections;
import org.leadlearner.store.database.StoreException;

/** The checksums of the tables of a backup, stored in the backup itself. */
final class BackupSums {

  static final String TABLE = "backup_sum";

  private BackupSums() {}

  static void write(Connection connection, List<TableSum> sums) throws SQLException {
    Connections.execute(
        connection,
        "CREATE TABLE "
            + TABLE
            + " (name TEXT PRIMARY KEY, row_count BIGINT NOT NULL, checksum TEXT NOT NULL)");
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO " + TABLE + " VALUES (?, ?, ?)")) {
      for (TableSum sum : sums) {
        insert.setString(1, sum.table());
        insert.setLong(2, sum.rows());
        insert.setString(3, sum.checksum());
        insert.execute();
      }
    }
  }

  /**
   * Throws when a table has another checksum.
   *
   * @return what to say of a file without checksums, which is accepted
   */
  static List<String> check(Connection connection, String kind) throws SQLException {
    Map<String, TableSum> kept = read(connection);
    if (kept.isEmpty()) {
      return List.of(
          "%s was not written by backup, so it holds no checksums. If it was copied from beside a server, what was in %s is missing; look at the counts."
              .formatted(kind, kind + "-wal"));
    }
    for (Table table : Tables.of(connection)) {
      if (!Rows.sum(connection, table).equals(kept.remove(table.name()))) {
        throw changed(kind, table.name());
      }
    }
    if (!kept.isEmpty()) {
      throw changed(kind, String.join(", ", kept.keySet()));
    }
    return List.of();
  }

  private static StoreException changed(String kind, String table) {
    return new StoreException(
        "%s is not as it was written: %s was changed. Use another backup.".formatted(kind, table));
  }

  private static Map<String, TableSum> read(Connection connection) throws SQLException {
    Map<String, TableSum> kept = new HashMap<>();
    String isThere = "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = '" + TABLE + "'";
    if (!Connections.hasRows(connection, isThere)) {
      return kept;
    }
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT name, row_count, checksum FROM " + TABLE)) {
      while (row.next()) {
        kept.put(
            row.getString(1), new TableSum(row.getString(1), row.getLong(2), row.getString(3)));
      }
    }
    return kept;
  }
}
