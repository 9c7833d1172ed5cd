package org.leadlearner.store.copy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.crypto.SecretKey;
import org.leadlearner.store.database.DatabaseSnapshot;
import org.leadlearner.store.database.Replica;
import org.leadlearner.store.database.StoreException;
import org.leadlearner.store.postgres.PostgresConnection;
import org.leadlearner.store.postgres.PostgresReplica;
import org.leadlearner.store.postgres.PostgresSnapshot;
import org.leadlearner.store.secret.KeyCheck;
import org.leadlearner.store.sqlite.NewSqliteFile;
import org.leadlearner.store.sqlite.SqliteFile;
import org.leadlearner.store.sqlite.SqliteSnapshot;

/**
 * Copies everything from one database into another, of the same kind or the other one. The source
 * is read as it is at one moment while servers write to it, and the copy is read back and compared
 * before it is committed. Every problem is a {@link StoreException}, and leaves nothing.
 */
public final class DatabaseCopy {

  /** PostgreSQL's error code. */
  private static final String DISK_FULL = "53100";

  private DatabaseCopy() {}

  /**
   * What was copied.
   *
   * @param tables with checksums that are the same on both sides
   * @param notes what the operator should know, one line each
   */
  public record Result(List<CopiedTable> tables, List<String> notes) {
    public Result {
      tables = List.copyOf(tables);
      notes = List.copyOf(notes);
    }
  }

  /**
   * @param checksum the same for the same rows in either kind of database
   */
  public record CopiedTable(String name, long rows, String checksum) {}

  /**
   * From one database into an empty one.
   *
   * @param keys must decrypt the copied credentials
   */
  public static Result between(String from, String to, Map<Integer, SecretKey> keys) {
    try (DatabaseSnapshot source = snapshot(from)) {
      return intoDatabase(source, to, keys, List.of());
    }
  }

  /**
   * Into a file that is a SQLite database whatever the source is, and contains its own checksums.
   */
  public static Result backup(String from, Path file, Map<Integer, SecretKey> keys) {
    try (DatabaseSnapshot source = snapshot(from);
        NewSqliteFile target = NewSqliteFile.backup(file)) {
      List<TableSum> sums = fill(source, target);
      BackupSums.write(target.connection(), sums);
      target.keep();
      return result(sums, KeyCheck.faults(source.connection(), keys));
    } catch (SQLException exception) {
      throw failed(file.toString(), exception);
    }
  }

  /** From a backup, or another SQLite file of this version or an older one, into a database. */
  public static Result restore(Path file, String to, Map<Integer, SecretKey> keys) {
    try (DatabaseSnapshot source = SqliteSnapshot.ofFile(file)) {
      if (NewSqliteFile.isUnfinished(source.connection())) {
        throw new StoreException(
            file
                + " is a part of a copy that was not finished. Delete it, and use another backup.");
      }
      List<String> notes = BackupSums.check(source.connection(), file.toString());
      return SqliteSnapshot.isOlder(file)
          ? restoreOlder(file, to, keys, notes)
          : intoDatabase(source, to, keys, notes);
    } catch (SQLException exception) {
      throw failed(file.toString(), exception);
    }
  }

  private static Result restoreOlder(
      Path file, String to, Map<Integer, SecretKey> keys, List<String> notes) {
    try {
      Path folder = Files.createTempDirectory("lead-learner");
      Path newer = folder.resolve("restored.db");
      try {
        SqliteSnapshot.bringUpToDate(file, newer);
        try (DatabaseSnapshot source = SqliteSnapshot.ofFile(newer)) {
          return intoDatabase(source, to, keys, notes);
        }
      } finally {
        Files.deleteIfExists(newer);
        Files.delete(folder);
      }
    } catch (IOException exception) {
      throw new StoreException(
          "%s is of an older version, and its copy in the temporary folder cannot be written. Free some space."
              .formatted(file),
          exception);
    }
  }

  private static Result intoDatabase(
      DatabaseSnapshot source, String to, Map<Integer, SecretKey> keys, List<String> notes) {
    List<String> unfit = KeyCheck.faults(source.connection(), keys);
    if (!unfit.isEmpty()) {
      throw new StoreException(String.join("\n", unfit));
    }
    try (Replica target = replica(to)) {
      List<TableSum> sums = fill(source, target);
      target.keep();
      return result(sums, notes);
    } catch (SQLException exception) {
      throw failed("The copy", exception);
    }
  }

  private static List<TableSum> fill(DatabaseSnapshot source, Replica target) throws SQLException {
    List<Table> tables = Tables.of(target.connection());
    target.hold(tables.stream().map(Table::name).toList());
    Emptiness.check(target.connection(), target.kind());
    Emptiness.clear(target.connection(), tables);
    List<TableSum> sums = new ArrayList<>();
    for (Table table : tables) {
      sums.add(Rows.copy(source.connection(), target.connection(), table));
    }
    for (Table table : tables) {
      continueNumbers(source, target, table);
    }
    compare(target, tables, sums);
    return sums;
  }

  /** A generated number is never used again, even if its row was deleted. */
  private static void continueNumbers(DatabaseSnapshot source, Replica target, Table table)
      throws SQLException {
    for (String column : table.numbered()) {
      long last = source.lastNumber(table.name(), column);
      if (last > 0) {
        target.continueAfter(table.name(), column, last);
      }
    }
  }

  private static void compare(Replica target, List<Table> tables, List<TableSum> sums)
      throws SQLException {
    for (int place = 0; place < sums.size(); place++) {
      TableSum written = Rows.sum(target.connection(), tables.get(place));
      if (!written.equals(sums.get(place))) {
        throw new StoreException(
            "%s of %s reads otherwise than it was written; nothing is kept. Is the disk sound?"
                .formatted(written.table(), target.kind()));
      }
    }
  }

  /** Reads a database as it is at this moment, while others write to it. */
  public static <T> T read(String from, Function<Connection, T> work) {
    try (DatabaseSnapshot source = snapshot(from)) {
      return work.apply(source.connection());
    }
  }

  private static DatabaseSnapshot snapshot(String databaseUrl) {
    if (databaseUrl.startsWith(SqliteFile.PREFIX)) {
      return SqliteSnapshot.open(databaseUrl);
    } else if (databaseUrl.startsWith(PostgresConnection.PREFIX)) {
      return PostgresSnapshot.open(databaseUrl);
    }
    throw unknownKind();
  }

  private static Replica replica(String databaseUrl) {
    if (databaseUrl.startsWith(SqliteFile.PREFIX)) {
      return NewSqliteFile.database(databaseUrl, Emptiness::check);
    } else if (databaseUrl.startsWith(PostgresConnection.PREFIX)) {
      return PostgresReplica.open(databaseUrl, Emptiness::check);
    }
    throw unknownKind();
  }

  private static StoreException unknownKind() {
    return new StoreException(
        "A database is named by an address that begins with jdbc:sqlite: or jdbc:postgresql:");
  }

  private static Result result(List<TableSum> sums, List<String> notes) {
    return new Result(
        sums.stream().map(sum -> new CopiedTable(sum.table(), sum.rows(), sum.checksum())).toList(),
        notes);
  }

  /** Without the driver's message, which may quote what people wrote. */
  private static StoreException failed(String what, SQLException exception) {
    boolean isFull =
        DISK_FULL.equals(exception.getSQLState())
            || String.valueOf(exception.getMessage()).contains("SQLITE_FULL");
    return new StoreException(
        "%s was not made, and nothing of it is left. %s"
            .formatted(
                what,
                isFull
                    ? "The disk is full: free some space."
                    : "The database says "
                        + exception.getErrorCode()
                        + "/"
                        + exception.getSQLState()
                        + "."),
        exception);
  }
}
