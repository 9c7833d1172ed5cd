package org.leadlearner.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.leadlearner.store.sqlite.SqliteDatabase;
import org.leadlearner.store.sqlite.SqliteFile;

/**
 * SQLite files that are at our schema from the start. All migrations run once per process, and each
 * test gets a copy of the file that came out: they take longer than most tests.
 */
public final class MigratedDatabase {

  private static final byte[] EMPTY = migrated();

  private MigratedDatabase() {}

  /**
   * Opens the store in a file, which is made without rows when there is none. Nobody looks at the
   * migrations once more, which takes longer than most tests.
   */
  public static Store open(Path file, Clock clock) {
    return open(file, clock, StoreRules.USUAL);
  }

  /** The same with other rules. */
  public static Store open(Path file, Clock clock, StoreRules rules) {
    return open(address(file), clock, rules);
  }

  /** Opens what is at such an address. */
  static Store open(String address, Clock clock, StoreRules rules) {
    return new Store(SqliteDatabase.open(address), clock, rules);
  }

  static boolean isAt(String address) {
    return Files.exists(Path.of(address.substring(SqliteFile.PREFIX.length())));
  }

  /** The address of the database in a file, which is made without rows when there is none. */
  public static String address(Path file) {
    try {
      if (Files.notExists(file)) {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, EMPTY);
      }
      return SqliteFile.PREFIX + file;
    } catch (IOException exception) {
      throw new UncheckedIOException(exception);
    }
  }

  private static byte[] migrated() {
    try {
      Path folder = Files.createTempDirectory("migrated");
      Path file = folder.resolve("lead-learner.db");
      Clock clock = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
      Store.open(SqliteFile.PREFIX + file, clock).close();
      byte[] bytes = Files.readAllBytes(file);
      Files.delete(file);
      Files.delete(folder.resolve("lead-learner.db.lock"));
      Files.delete(folder);
      return bytes;
    } catch (IOException exception) {
      throw new UncheckedIOException(exception);
    }
  }
}
