package org.leadlearner.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.leadlearner.store.copy.DatabaseCopy;
import org.leadlearner.store.database.Migrations;

/** A SQLite file is copied. */
class CopyTest extends CopyContract {
  CopyTest() {
    super(TestDatabase.SQLITE, TestDatabase.SQLITE);
  }

  @Test
  void aBackupOfAnOlderVersionIsBroughtUpToDateAndStaysAsItIs() throws Exception {
    Path older = folder.resolve("older.db");
    String address = "jdbc:sqlite:" + older;
    Flyway.configure()
        .dataSource(address, "", "")
        .locations(Migrations.OURS)
        .placeholders(Map.of("identity", "INTEGER PRIMARY KEY AUTOINCREMENT"))
        .target("23")
        .load()
        .migrate();
    TestDatabase.execute(
        address,
        "INSERT INTO person (name, locale, zone, met_at, seen_at)"
            + " VALUES ('Ada', 'en-US', 'America/Chicago', 1, 2)");
    byte[] before = Files.readAllBytes(older);
    Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
    long others = copies(temporary);

    String restored = "jdbc:sqlite:" + folder.resolve("restored.db");
    DatabaseCopy.restore(older, restored, Map.of());

    assertThat(TestDatabase.text(restored, "SELECT name FROM person")).isEqualTo("Ada");
    Store.open(restored, CLOCK).close();
    assertThat(Files.readAllBytes(older)).isEqualTo(before);
    assertThat(copies(temporary)).isEqualTo(others);
  }

  /** A database file that was copied as it stood may lack what its log holds. */
  @Test
  void aFileThatNoBackupWroteIsRestoredWithAWarning() throws Exception {
    String first = "jdbc:sqlite:" + folder.resolve("first.db");
    Store.open(first, CLOCK).close();
    Path copied = Files.copy(folder.resolve("first.db"), folder.resolve("copied.db"));
    Path backup = folder.resolve("backup.db");
    DatabaseCopy.backup(first, backup, Map.of());

    assertThat(restored(copied, "from-copied.db").notes())
        .singleElement()
        .asString()
        .contains("copied.db was not written by backup", "copied.db-wal");
    assertThat(restored(backup, "from-backup.db").notes()).isEmpty();
  }

  private DatabaseCopy.Result restored(Path file, String into) {
    return DatabaseCopy.restore(file, "jdbc:sqlite:" + folder.resolve(into), Map.of());
  }

  private static long copies(Path temporary) throws Exception {
    try (Stream<Path> files = Files.list(temporary)) {
      return files.filter(file -> file.getFileName().toString().startsWith("lead-learner")).count();
    }
  }
}
