package org.leadlearner.store.copy;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.leadlearner.store.copy.Table.Column;
import org.leadlearner.store.copy.Table.Kind;
import org.leadlearner.store.database.StoreException;

/** The tables of a database that contain what people did and set up. */
final class Tables {

  /**
   * The history of the schema, which the other side has itself, and the state of nodes, which every
   * start creates again.
   */
  private static final Set<String> OF_THE_DATABASE =
      Set.of("flyway_schema_history", "scheduled_tasks", "lane", "socket_place", BackupSums.TABLE);

  private Tables() {}

  /** All of them, each after those that it refers to. */
  static List<Table> of(Connection connection) throws SQLException {
    DatabaseMetaData data = connection.getMetaData();
    TreeMap<String, Table> waiting = new TreeMap<>();
    for (String name : names(data, connection.getSchema())) {
      waiting.put(name, table(data, connection.getSchema(), name));
    }
    List<Table> ordered = new ArrayList<>();
    while (!waiting.isEmpty()) {
      List<Table> free =
          waiting.values().stream()
              .filter(table -> table.refersTo().stream().noneMatch(waiting::containsKey))
              .toList();
      if (free.isEmpty()) {
        throw new StoreException("Tables refer to each other in a circle: " + waiting.keySet());
      }
      ordered.addAll(free);
      free.forEach(table -> waiting.remove(table.name()));
    }
    return ordered;
  }

  private static List<String> names(DatabaseMetaData data, String schema) throws SQLException {
    List<String> names = new ArrayList<>();
    try (ResultSet row = data.getTables(null, schema, "%", new String[] {"TABLE"})) {
      while (row.next()) {
        names.add(row.getString("TABLE_NAME"));
      }
    }
    names.removeAll(OF_THE_DATABASE);
    return names;
  }

  private static Table table(DatabaseMetaData data, String schema, String name)
      throws SQLException {
    List<Column> columns = new ArrayList<>();
    List<String> numbered = new ArrayList<>();
    try (ResultSet row = data.getColumns(null, schema, escaped(data, name), "%")) {
      while (row.next()) {
        String column = row.getString("COLUMN_NAME");
        columns.add(new Column(column, Kind.of(row.getString("TYPE_NAME"))));
        if ("YES".equals(row.getString("IS_AUTOINCREMENT"))) {
          numbered.add(column);
        }
      }
    }
    return new Table(name, columns, refersTo(data, schema, name), numbered);
  }

  private static List<String> refersTo(DatabaseMetaData data, String schema, String name)
      throws SQLException {
    List<String> others = new ArrayList<>();
    try (ResultSet row = data.getImportedKeys(null, schema, name)) {
      while (row.next()) {
        others.add(row.getString("PKTABLE_NAME"));
      }
    }
    others.removeIf(name::equals);
    return others;
  }

  /** The name is a pattern, in which _ stands for any letter. */
  private static String escaped(DatabaseMetaData data, String name) throws SQLException {
    return name.replace("_", data.getSearchStringEscape() + "_");
  }
}
