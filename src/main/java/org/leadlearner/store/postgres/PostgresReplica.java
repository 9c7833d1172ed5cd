package org.leadlearner.store.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.leadlearner.store.database.Connections;
import org.leadlearner.store.database.Migrations;
import org.leadlearner.store.database.Replica;
import org.leadlearner.store.database.StoreException;
import org.postgresql.ds.PGSimpleDataSource;

/** A PostgreSQL database without data, filled in one transaction. */
public record PostgresReplica(String kind, Connection connection) implements Replica {

  private static final String CONTINUE = "SELECT setval(pg_get_serial_sequence(?, ?)::regclass, ?)";

  /**
   * Opens it and migrates it to the schema of this version, unless it has data.
   *
   * @param refuseData throws when it finds data
   */
  public static PostgresReplica open(String databaseUrl, Replica.DataCheck refuseData) {
    PGSimpleDataSource source = PostgresConnection.source(databaseUrl);
    source.setDefaultRowFetchSize(PostgresSnapshot.ROWS_AT_ONCE);
    String kind = PostgresConnection.kind(source);
    PostgresConnection.check(source, kind);
    Migrations migrations =
        new Migrations(source, kind, PostgresDatabase.IDENTITY, Migrations.OURS);
    migrations.check();
    try {
      try (Connection before = source.getConnection()) {
        refuseData.check(before, kind);
      }
      migrations.run();
      Connection connection = source.getConnection();
      connection.setAutoCommit(false);
      return new PostgresReplica(kind, connection);
    } catch (SQLException exception) {
      throw new StoreException(kind + " cannot be written.", exception);
    }
  }

  @Override
  public void hold(List<String> tables) throws SQLException {
    String all = tables.stream().map(table -> '"' + table + '"').collect(Collectors.joining(", "));
    Connections.execute(connection, "SET LOCAL lock_timeout = '30s'");
    Connections.execute(connection, "LOCK TABLE " + all + " IN EXCLUSIVE MODE");
  }

  @Override
  public void continueAfter(String table, String column, long last) throws SQLException {
    try (PreparedStatement set = connection.prepareStatement(CONTINUE)) {
      set.setString(1, '"' + table + '"');
      set.setString(2, column);
      set.setLong(3, last);
      set.execute();
    }
  }

  @Override
  public void keep() throws SQLException {
    connection.commit();
  }

  @Override
  public void close() {
    Connections.close(connection);
  }
}
