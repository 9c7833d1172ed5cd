package org.leadlearner.store.copy;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    String schema = connection.getSchema();
    TreeMap<String, Table> waiting = new TreeMap<>();
    for (Map.Entry<String, Columns> one : columns(data, schema, names(connection)).entrySet()) {
      String name = one.getKey();
      Columns columns = one.getValue();
      List<String> others = refersTo(data, schema, name);
      waiting.put(name, new Table(name, columns.all, others, columns.numbered));
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

  /** Of all of them, in any order: which columns they have takes much longer to know. */
  static List<String> names(Connection connection) throws SQLException {
    List<String> names = new ArrayList<>();
    try (ResultSet row =
        connection
            .getMetaData()
            .getTables(null, connection.getSchema(), "%", new String[] {"TABLE"})) {
      while (row.next()) {
        names.add(row.getString("TABLE_NAME"));
      }
    }
    names.removeAll(OF_THE_DATABASE);
    return names;
  }

  /** Of each of these tables. All are asked for at once, as a query for each takes far longer. */
  private static Map<String, Columns> columns(
      DatabaseMetaData data, String schema, List<String> names) throws SQLException {
    Map<String, Columns> columns = new HashMap<>();
    names.forEach(name -> columns.put(name, new Columns(new ArrayList<>(), new ArrayList<>())));
    try (ResultSet row = data.getColumns(null, schema, "%", "%")) {
      while (row.next()) {
        Columns known = columns.get(row.getString("TABLE_NAME"));
        if (known != null) {
          known.add(row);
        }
      }
    }
    return columns;
  }

  /** Of one table, as they come. */
  private record Columns(List<Column> all, List<String> numbered) {

    void add(ResultSet row) throws SQLException {
      String column = row.getString("COLUMN_NAME");
      all.add(new Column(column, Kind.of(row.getString("TYPE_NAME"))));
      if ("YES".equals(row.getString("IS_AUTOINCREMENT"))) {
        numbered.add(column);
      }
    }
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
}
