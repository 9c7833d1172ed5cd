package org.leadlearner.store.sqlite;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.leadlearner.store.database.Connections;
import org.leadlearner.store.database.Migrations;
import org.leadlearner.store.database.Replica;
import org.leadlearner.store.database.StoreException;
import org.leadlearner.store.database.StoreInUseException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * An existing SQLite database without data, filled in one transaction; a server may be running on
 * it.
 */
record SqliteReplica(String kind, Connection connection, Runnable release) implements Replica {

  private static final int BUSY_MILLISECONDS = 10_000;

  static SqliteReplica open(String named, Path file, Replica.DataCheck refuseData) {
    Runnable release = lock(named, file);
    try {
      SQLiteDataSource source = source(file);
      SqliteHealth.check(source, named);
      Migrations migrations =
          new Migrations(source, named, SqliteDatabase.IDENTITY, Migrations.OURS);
      migrations.check();
      try (Connection before = source.getConnection()) {
        refuseData.check(before, named);
      }
      migrations.run();
      return new SqliteReplica(SqliteFile.kind(named), begun(source), release);
    } catch (SQLException exception) {
      release.run();
      throw new StoreException(named + " cannot be written.", exception);
    } catch (RuntimeException exception) {
      release.run();
      throw exception;
    }
  }

  /** No server can start on it meanwhile; a running one continues, and SQLite's own locks apply. */
  private static Runnable lock(String named, Path file) {
    try {
      return SqliteLock.take(named, file)::close;
    } catch (StoreInUseException running) {
      return () -> {};
    }
  }

  private static Connection begun(SQLiteDataSource source) throws SQLException {
    Connection connection = source.getConnection();
    connection.setAutoCommit(false);
    return connection;
  }

  private static SQLiteDataSource source(Path file) {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
    config.setBusyTimeout(BUSY_MILLISECONDS);
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl(SqliteFile.PREFIX + file);
    return source;
  }

  /** The transaction locks the whole file from its first statement on. */
  @Override
  public void hold(List<String> tables) {}

  @Override
  public void continueAfter(String table, String column, long last) throws SQLException {
    continueAfter(connection, table, last);
  }

  static void continueAfter(Connection connection, String table, long last) throws SQLException {
    try (PreparedStatement old =
            connection.prepareStatement("DELETE FROM sqlite_sequence WHERE name = ?");
        PreparedStatement put =
            connection.prepareStatement("INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)")) {
      old.setString(1, table);
      old.execute();
      put.setString(1, table);
      put.setLong(2, last);
      put.execute();
    }
  }

  @Override
  public void keep() throws SQLException {
    connection.commit();
  }

  @Override
  public void close() {
    Connections.close(connection);
    release.run();
  }
}
