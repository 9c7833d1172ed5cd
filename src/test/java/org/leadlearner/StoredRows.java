package org.leadlearner;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** All rows of a SQLite file, to see what a turn changed and to put it back as it was. */
final class StoredRows implements AutoCloseable {

  private final Connection connection;
  private final Map<String, List<List<Object>>> before;

  StoredRows(Path file) throws SQLException {
    this.connection = DriverManager.getConnection("jdbc:sqlite:" + file);
    try (Statement statement = connection.createStatement()) {
      // What is put back needs to outlive nothing.
      statement.execute("PRAGMA synchronous = OFF");
      statement.execute("PRAGMA busy_timeout = 5000");
    }
    this.before = read();
  }

  /** The tables that are not as they were; they are looked at once before they are put back. */
  Set<String> changed() throws SQLException {
    Map<String, List<List<Object>>> now = read();
    Set<String> changed = new TreeSet<>();
    now.forEach(
        (table, rows) -> {
          if (!rows.equals(before.get(table))) {
            changed.add(table);
          }
        });
    return changed;
  }

  /** Puts tables back. */
  void restore(Set<String> changed) throws SQLException {
    connection.setAutoCommit(false);
    for (String table : changed) {
      try (Statement statement = connection.createStatement()) {
        statement.execute("DELETE FROM " + table);
      }
      insert(table, before.getOrDefault(table, List.of()));
    }
    connection.commit();
    connection.setAutoCommit(true);
  }

  private void insert(String table, List<List<Object>> rows) throws SQLException {
    for (List<Object> row : rows) {
      String marks = String.join(", ", Collections.nCopies(row.size(), "?"));
      try (PreparedStatement insert =
          connection.prepareStatement("INSERT INTO " + table + " VALUES (" + marks + ")")) {
        for (int place = 0; place < row.size(); place++) {
          insert.setObject(place + 1, row.get(place));
        }
        insert.execute();
      }
    }
  }

  private Map<String, List<List<Object>>> read() throws SQLException {
    Map<String, List<List<Object>>> tables = new TreeMap<>();
    for (String table : tables()) {
      tables.put(table, rows(table));
    }
    return tables;
  }

  private List<String> tables() throws SQLException {
    List<String> tables = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet found =
            statement.executeQuery(
                "SELECT name FROM sqlite_master WHERE type = 'table'"
                    + " AND (name NOT LIKE 'sqlite_%' OR name = 'sqlite_sequence')")) {
      while (found.next()) {
        tables.add(found.getString(1));
      }
    }
    return tables;
  }

  private List<List<Object>> rows(String table) throws SQLException {
    List<List<Object>> rows = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery("SELECT * FROM " + table)) {
      int columns = found.getMetaData().getColumnCount();
      while (found.next()) {
        List<Object> row = new ArrayList<>();
        for (int place = 1; place <= columns; place++) {
          row.add(found.getObject(place));
        }
        rows.add(row);
      }
    }
    return rows;
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
