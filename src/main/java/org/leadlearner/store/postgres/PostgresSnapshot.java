package org.leadlearner.store.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.leadlearner.store.database.Connections;
import org.leadlearner.store.database.DatabaseSnapshot;
import org.leadlearner.store.database.Migrations;
import org.leadlearner.store.database.StoreException;
import org.postgresql.ds.PGSimpleDataSource;

/** A PostgreSQL database at one moment, in a repeatable read transaction. */
public record PostgresSnapshot(String kind, Connection connection) implements DatabaseSnapshot {

  /** Without this the driver reads a whole table into memory. */
  static final int ROWS_AT_ONCE = 500;

  private static final String LAST =
      "SELECT COALESCE(pg_sequence_last_value(pg_get_serial_sequence(?, ?)::regclass), 0)";

  /** Opens it; throws when it is not at the schema of this version. */
  public static PostgresSnapshot open(String databaseUrl) {
    PGSimpleDataSource source = PostgresConnection.source(databaseUrl);
    source.setDefaultRowFetchSize(ROWS_AT_ONCE);
    String kind = PostgresConnection.kind(source);
    PostgresConnection.check(source, kind);
    new Migrations(source, kind, PostgresDatabase.IDENTITY, Migrations.OURS).require();
    try {
      Connection connection = source.getConnection();
      connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      connection.setReadOnly(true);
      connection.setAutoCommit(false);
      return new PostgresSnapshot(kind, connection);
    } catch (SQLException exception) {
      throw new StoreException(kind + " cannot be read.", exception);
    }
  }

  @Override
  public long lastNumber(String table, String column) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(LAST)) {
      query.setString(1, '"' + table + '"');
      query.setString(2, column);
      try (ResultSet row = query.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    }
  }

  @Override
  public void close() {
    Connections.close(connection);
  }
}
