package org.leadlearner.store.sqlite;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.leadlearner.store.database.ColumnMappers;
import org.leadlearner.store.database.Database;
import org.leadlearner.store.database.Lease;
import org.leadlearner.store.database.Migrations;
import org.leadlearner.store.database.SqlRunner;
import org.leadlearner.store.database.StoreException;
import org.leadlearner.store.database.StoreInUseException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * A SQLite file. One connection writes, so that turns wait in our pool and not in SQLite's busy
 * loop; a few others read what is committed.
 */
public final class SqliteDatabase implements Database {

  static final String IDENTITY = "INTEGER PRIMARY KEY AUTOINCREMENT";
  private static final Logger LOG = LoggerFactory.getLogger(SqliteDatabase.class);
  private static final int READERS = 4;
  private static final int BUSY_MILLISECONDS = 5_000;
  private static final int LOG_PAGES = 4_000;

  /** Negative: SQLite takes it as KiB and not as pages. */
  private static final int CACHE_KIBIBYTES = -8_000;

  private static final int TURN_MILLISECONDS = 10_000;

  private final String named;
  private final Path file;
  private final OpenedFile opened;
  private final SqliteLock lock;
  private final Optional<String> fingerprint;
  private final HikariDataSource writer;
  private final HikariDataSource readers;
  private final SqlRunner sql;
  private final TraceRemoval traces;

  private SqliteDatabase(
      String named, Path file, OpenedFile opened, SqliteLock lock, Optional<String> fingerprint) {
    this.named = named;
    this.file = file;
    this.opened = opened;
    this.lock = lock;
    this.fingerprint = fingerprint;
    this.writer = pool(writing(file), 1, false);
    SqliteRewrite.ifOwed(writer, named);
    this.readers = pool(readOnly(file), READERS, true);
    this.traces = new TraceRemoval(file, writer);
    Jdbi writing = jdbi(writer);
    this.sql = new SqlRunner(writing, jdbi(readers), new GroupCommit(writing, opened::check));
  }

  /**
   * @param migrations where they are; nowhere when the schema is known to be that of this version
   */
  public static SqliteDatabase open(String databaseUrl, String... migrations) {
    return open(databaseUrl, Migrations.fingerprint(migrations), migrations);
  }

  /**
   * @param fingerprint of all these migrations; a file that was left at the same one is not
   *     compared with them
   */
  static SqliteDatabase open(
      String databaseUrl, Optional<String> fingerprint, String... migrations) {
    SqliteLibrary.load();
    String named = SqliteFile.named(databaseUrl);
    Path file = SqliteFile.located(named);
    try {
      return locked(named, file, SqliteLock.take(named, file), fingerprint, migrations);
    } catch (StoreInUseException running) {
      throw running;
    } catch (StoreException fault) {
      throw FullDisk.isCause(fault, file) ? FullDisk.fault(named, fault) : fault;
    }
  }

  private static SqliteDatabase locked(
      String named,
      Path file,
      SqliteLock lock,
      Optional<String> fingerprint,
      String... migrations) {
    try {
      SqliteFile.make(file);
      OpenedFile.refuseSecondName(named, file);
      OtherProcesses.refuse(named, file);
      CleanStop last = CleanStop.last(file, lock);
      bringUpToDate(
          named, file, last.wasGood(), last.wasLeftAt(fingerprint) ? new String[0] : migrations);
      return new SqliteDatabase(named, file, OpenedFile.of(named, file), lock, fingerprint);
    } catch (IOException exception) {
      lock.close();
      throw new StoreException("%s cannot be made.".formatted(named), exception);
    } catch (RuntimeException exception) {
      lock.close();
      throw exception;
    }
  }

  private static void bringUpToDate(
      String named, Path file, boolean wasClosedWell, String... locations) {
    SQLiteDataSource source = source(file);
    if (wasClosedWell) {
      SqliteHealth.glance(source, named);
    } else {
      SqliteHealth.check(source, named);
    }
    if (locations.length > 0) {
      migrate(source, file, new Migrations(source, named, IDENTITY, locations));
    }
  }

  private static void migrate(SQLiteDataSource source, Path file, Migrations migrations) {
    migrations
        .check()
        .ifPresent(
            version -> {
              SqliteBackup.take(source, file, version);
              SqliteRewrite.owe(source);
            });
    migrations.run();
  }

  private static SQLiteDataSource source(Path file) {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.enforceForeignKeys(true);
    config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
    // Pages that are written again and again go from the log into the file once for thousands of
    // pages, and what a turn needs is usually in the cache.
    config.setPragma(SQLiteConfig.Pragma.WAL_AUTOCHECKPOINT, String.valueOf(LOG_PAGES));
    config.setCacheSize(CACHE_KIBIBYTES);
    return source(file, config);
  }

  private static SQLiteDataSource writing(Path file) {
    SQLiteDataSource source = source(file);
    // What undoes one member of a group would go into a temporary file once it is larger than a few
    // pages, for each group anew.
    source.getConfig().setTempStore(SQLiteConfig.TempStore.MEMORY);
    return source;
  }

  private static SQLiteDataSource readOnly(Path file) {
    SQLiteConfig config = new SQLiteConfig();
    config.setReadOnly(true);
    return source(file, config);
  }

  private static SQLiteDataSource source(Path file, SQLiteConfig config) {
    config.setBusyTimeout(BUSY_MILLISECONDS);
    // Nobody asks the driver for them, and it would keep a query open for each insert.
    config.setGetGeneratedKeys(false);
    // Deleted data is overwritten with zeros instead of staying in free pages.
    config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "true");
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl(SqliteFile.PREFIX + file);
    return source;
  }

  private static HikariDataSource pool(SQLiteDataSource source, int size, boolean readOnly) {
    HikariConfig config = new HikariConfig();
    config.setPoolName(readOnly ? "sqlite-readers" : "sqlite-writer");
    config.setDataSource(source);
    config.setMaximumPoolSize(size);
    config.setMinimumIdle(1);
    config.setReadOnly(readOnly);
    config.setConnectionTimeout(TURN_MILLISECONDS);
    // A local file does not drop connections, so none needs to be renewed.
    config.setMaxLifetime(0);
    return new HikariDataSource(config);
  }

  private static Jdbi jdbi(DataSource source) {
    KeptStatements kept = new KeptStatements();
    return ColumnMappers.jdbi(source).setStatementBuilderFactory(connection -> kept);
  }

  @Override
  public SqlRunner sql() {
    return sql;
  }

  @Override
  public String kind() {
    return SqliteFile.kind(named);
  }

  @Override
  public Optional<Lease> lease() {
    return Optional.empty();
  }

  @Override
  public Optional<Lease> laneLease() {
    return Optional.empty();
  }

  @Override
  public Listening listen(String run, Runnable wake) {
    return Listening.NONE;
  }

  @Override
  public String lockForOneNode() {
    return "";
  }

  @Override
  public DataSource writer() {
    return writer;
  }

  @Override
  public Optional<String> diskTrouble() {
    return opened.trouble().or(opened::secondNameTrouble).or(() -> DiskCheck.trouble(file));
  }

  @Override
  public void removeTraces() {
    traces.rewrite();
  }

  @Override
  public void tidy(Instant now) {
    SqliteBackup.removeOld(file, now);
    traces.emptyLog();
  }

  @Override
  public void close() {
    traces.close();
    readers.close();
    writer.close();
    try {
      CleanStop.note(file, lock, fingerprint);
    } catch (IOException unwritten) {
      LOG.warn("The next start reads the whole database, for this stop cannot be noted.");
    }
    lock.close();
  }
}
