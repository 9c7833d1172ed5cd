package org.leadlearner.store.sqlite;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import org.leadlearner.store.database.Connections;
import org.leadlearner.store.database.Migrations;
import org.leadlearner.store.database.Replica;
import org.leadlearner.store.database.StoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * A SQLite file that is being created: beside its final place, readable only by us, and moved there
 * when it is complete and on the disk.
 */
public final class NewSqliteFile implements Replica {

  private static final Logger LOG = LoggerFactory.getLogger(NewSqliteFile.class);

  /** SQLite's number for the type of a file; other tools leave it alone. */
  private static final String MARK = "PRAGMA application_id = ";

  private static final int UNFINISHED = 0x4C4C0001;

  private final String named;
  private final Path file;
  private final Path part;
  private final Runnable release;
  private final Connection connection;

  private NewSqliteFile(String named, Path file, Path part, Runnable release) throws SQLException {
    this.named = named;
    this.file = file;
    this.part = part;
    this.release = release;
    SQLiteDataSource source = source(part);
    new Migrations(source, named, SqliteDatabase.IDENTITY, Migrations.OURS).run();
    this.connection = source.getConnection();
    Connections.execute(connection, MARK + UNFINISHED);
    connection.setAutoCommit(false);
  }

  /**
   * The database of a DATABASE_URL, to be filled: a new file, or a database without data.
   *
   * @param refuseData throws when it finds data
   */
  public static Replica database(String databaseUrl, Replica.DataCheck refuseData) {
    SqliteLibrary.load();
    String named = SqliteFile.named(databaseUrl);
    Path file = SqliteFile.located(named);
    if (hasBytes(file)) {
      return SqliteReplica.open(named, file, refuseData);
    }
    Path left = file.resolveSibling(file.getFileName() + "-wal");
    if (Files.exists(left)) {
      throw new StoreException(
          "%s is what another database left, and belongs to that one. Move it away."
              .formatted(left));
    }
    // The lock keeps others away, so an existing file with this name was left by a killed process.
    return make(named, file, ".part", SqliteLock.take(named, file)::close);
  }

  /** A new file that nothing has open; an existing file is refused. */
  public static NewSqliteFile backup(Path given) {
    SqliteLibrary.load();
    Path file = given.toAbsolutePath().normalize();
    if (Files.exists(file)) {
      throw new StoreException(given + " is there already. Name another file.");
    }
    Path folder = file.getParent();
    if (folder == null || !Files.isDirectory(folder) || !Files.isWritable(folder)) {
      throw new StoreException(
          given + " cannot be made. Name a file in a folder that is there and can be written.");
    }
    return make(given.toString(), file, "." + UUID.randomUUID() + ".part", () -> {});
  }

  private static NewSqliteFile make(String named, Path file, String suffix, Runnable release) {
    Path part = file.resolveSibling(file.getFileName() + suffix);
    try {
      Files.deleteIfExists(part);
      SqliteFile.make(part);
      // Also when the process is asked to end half-way.
      part.toFile().deleteOnExit();
      return new NewSqliteFile(named, file, part, release);
    } catch (IOException | SQLException | RuntimeException exception) {
      remove(part);
      release.run();
      throw failed(named, file, exception);
    }
  }

  /**
   * Whether its process was killed while creating the file: it may contain only part of the rows.
   */
  public static boolean isUnfinished(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("PRAGMA application_id")) {
      return row.next() && row.getInt(1) == UNFINISHED;
    }
  }

  private static boolean hasBytes(Path file) {
    try {
      return Files.exists(file) && Files.size(file) > 0;
    } catch (IOException exception) {
      throw new StoreException(file + " cannot be looked at.", exception);
    }
  }

  /** If the process ends half-way the file is worthless, so no journal is written. */
  private static SQLiteDataSource source(Path part) {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.MEMORY);
    config.setSynchronous(SQLiteConfig.SynchronousMode.OFF);
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl(SqliteFile.PREFIX + part);
    return source;
  }

  @Override
  public Connection connection() {
    return connection;
  }

  @Override
  public String kind() {
    return SqliteFile.kind(named);
  }

  /** Nobody else knows the file. */
  @Override
  public void hold(List<String> tables) {}

  @Override
  public void continueAfter(String table, String column, long last) throws SQLException {
    SqliteReplica.continueAfter(connection, table, last);
  }

  @Override
  public void keep() throws SQLException {
    Connections.execute(connection, MARK + 0);
    connection.commit();
    connection.close();
    try {
      flush(part, StandardOpenOption.WRITE);
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
      flush(file.resolveSibling("."), StandardOpenOption.READ);
    } catch (IOException exception) {
      throw failed(named, file, exception);
    }
  }

  private static void flush(Path path, StandardOpenOption how) throws IOException {
    try (FileChannel channel = FileChannel.open(path, how)) {
      channel.force(true);
    }
  }

  static StoreException failed(String named, Path file, Exception fault) {
    if (fault instanceof StoreException known && !FullDisk.isSaidBy(known)) {
      return known;
    }
    return FullDisk.isCause(fault, file)
        ? FullDisk.fault(named, fault)
        : new StoreException(named + " cannot be written.", fault);
  }

  private static void remove(Path part) {
    try {
      Files.deleteIfExists(part);
    } catch (IOException stays) {
      LOG.warn("{} is left of a copy that was not made; delete it.", part);
    }
  }

  @Override
  public void close() {
    Connections.close(connection);
    remove(part);
    release.run();
  }
}
