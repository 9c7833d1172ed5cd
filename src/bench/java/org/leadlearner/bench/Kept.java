package org.leadlearner.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * What a database holds after its program was closed.
 *
 * @param keys of requests that came in
 * @param messages that are due or were sent
 */
record Kept(long keys, long messages) {

  static Kept in(Path database) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database)) {
      return new Kept(count(connection, "delivery_key"), count(connection, "outgoing"));
    }
  }

  private static long count(Connection connection, String table) throws SQLException {
    try (ResultSet row =
        connection.createStatement().executeQuery("SELECT COUNT(*) FROM " + table)) {
      row.next();
      return row.getLong(1);
    }
  }
}
