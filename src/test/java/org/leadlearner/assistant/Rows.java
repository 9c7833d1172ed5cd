package org.leadlearner.assistant;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** All rows of some tables, to compare them before and after. */
final class Rows implements AutoCloseable {

  /** Kept open, since each new connection parses the whole schema first. */
  private final Connection connection;

  Rows(Path database) throws SQLException {
    connection = DriverManager.getConnection("jdbc:sqlite:" + database);
  }

  List<String> of(String... tables) {
    List<String> rows = new ArrayList<>();
    try (Statement statement = connection.createStatement()) {
      for (String table : tables) {
        try (ResultSet found = statement.executeQuery("SELECT * FROM " + table)) {
          while (found.next()) {
            rows.add(table + ": " + row(found));
          }
        }
      }
    } catch (SQLException unreadable) {
      throw new IllegalStateException(unreadable);
    }
    return rows;
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }

  private static List<String> row(ResultSet found) throws SQLException {
    List<String> cells = new ArrayList<>();
    for (int place = 1; place <= found.getMetaData().getColumnCount(); place++) {
      cells.add(String.valueOf(found.getString(place)));
    }
    return cells;
  }
}
