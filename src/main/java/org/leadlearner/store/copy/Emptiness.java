package org.leadlearner.store.copy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.leadlearner.store.database.Connections;
import org.leadlearner.store.database.StoreException;

/** Whether a database may be filled: it contains no people and no settings. */
final class Emptiness {

  /** Every start writes the rubrics into it, before anybody uses it. */
  private static final String FILLED_BY_A_START = "rubric_edition";

  private Emptiness() {}

  /** Throws when there is data. */
  static void check(Connection connection, String kind) throws SQLException {
    for (String table : Tables.names(connection)) {
      if (!table.equals(FILLED_BY_A_START) && hasRows(connection, table)) {
        throw new StoreException(
            "%s has data, and none of it is written over. Name an empty database.".formatted(kind));
      }
    }
  }

  private static boolean hasRows(Connection connection, String table) throws SQLException {
    return Connections.hasRows(connection, "SELECT 1 FROM " + Table.quoted(table) + " LIMIT 1");
  }

  /** Deletes what a start wrote. */
  static void clear(Connection connection, List<Table> tables) throws SQLException {
    for (Table table : tables) {
      if (table.name().equals(FILLED_BY_A_START)) {
        Connections.execute(connection, "DELETE FROM " + Table.quoted(table.name()));
      }
    }
  }
}
