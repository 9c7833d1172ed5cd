package org.leadlearner.store.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.leadlearner.store.database.Connections;
import org.leadlearner.store.database.DatabaseSnapshot;
import org.leadlearner.store.database.Migrations;
import org.leadlearner.store.database.StoreException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * A SQLite file at one moment, while another process writes to it: in write-ahead mode neither
 * waits for the other (sqlite.org/wal.html), so the lock for one process is not needed.
 */
public record SqliteSnapshot(String kind, Connection connection) implements DatabaseSnapshot {

  private static final int BUSY_MILLISECONDS = 10_000;

  /** Opens it; throws when it is not at the schema of this version. */
  public static SqliteSnapshot open(String databaseUrl) {
    SqliteLibrary.load();
    String named = SqliteFile.named(databaseUrl);
    Path file = Path.of(named).toAbsolutePath();
    SQLiteDataSource source = readOnly(named, file);
    migrations(source, named).require();
    return of(named, source);
  }

  /** Opens a file with any schema version; it must be intact. */
  public static SqliteSnapshot ofFile(Path file) {
    SqliteLibrary.load();
    SQLiteDataSource source = readOnly(file.toString(), file);
    SqliteHealth.check(source, file.toString());
    Migrations migrations = migrations(source, file.toString());
    migrations.check();
    if (migrations.isNew()) {
      throw new StoreException(file + " holds nothing of Lead Learner.");
    }
    return of(file.toString(), source);
  }

  /** Whether this version would migrate the schema of a file. */
  public static boolean isOlder(Path file) {
    return migrations(readOnly(file.toString(), file), file.toString()).check().isPresent();
  }

  /** Copies a file to another one, which is migrated to the schema of this version. */
  public static void bringUpToDate(Path file, Path to) throws IOException {
    SqliteFile.make(to);
    Files.copy(file, to, StandardCopyOption.REPLACE_EXISTING);
    SQLiteDataSource source = new SQLiteDataSource();
    source.setUrl(SqliteFile.PREFIX + to);
    migrations(source, file.toString()).run();
  }

  private static SqliteSnapshot of(String named, SQLiteDataSource source) {
    try {
      Connection connection = source.getConnection();
      connection.setAutoCommit(false);
      return new SqliteSnapshot(SqliteFile.kind(named), connection);
    } catch (SQLException exception) {
      throw new StoreException(named + " cannot be read.", exception);
    }
  }

  private static SQLiteDataSource readOnly(String named, Path file) {
    if (!Files.isRegularFile(file)) {
      throw new StoreException("There is no file %s.".formatted(named));
    }
    SQLiteConfig config = new SQLiteConfig();
    config.setReadOnly(true);
    config.setBusyTimeout(BUSY_MILLISECONDS);
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl(SqliteFile.PREFIX + file);
    return source;
  }

  private static Migrations migrations(SQLiteDataSource source, String named) {
    return new Migrations(source, named, SqliteDatabase.IDENTITY, Migrations.OURS);
  }

  @Override
  public long lastNumber(String table, String column) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement("SELECT seq FROM sqlite_sequence WHERE name = ?")) {
      query.setString(1, table);
      try (ResultSet row = query.executeQuery()) {
        return row.next() ? row.getLong(1) : 0;
      }
    }
  }

  @Override
  public void close() {
    Connections.close(connection);
  }
}
