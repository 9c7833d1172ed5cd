package org.leadlearner.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadlearner.StandardError;
import org.leadlearner.store.database.Migrations;
import org.leadlearner.store.database.StoreException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** A full disk, no temporary folder and a missing native library each get their own message. */
@Order(1)
class MachineFaultsTest {

  @TempDir Path folder;

  /** SQLite says the same when it may make no more pages as when the disk has no room for them. */
  private SQLiteDataSource sourceWithRoomFor(int pages) {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setPragma(SQLiteConfig.Pragma.MAX_PAGE_COUNT, Integer.toString(pages));
    // After the fault Flyway waits for its own lock, which is never released.
    config.setBusyTimeout(0);
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + file());
    return source;
  }

  private Path file() {
    return folder.resolve("lead-learner.db");
  }

  private void migrate(SQLiteDataSource source) {
    new Migrations(source, "x.db", "INTEGER PRIMARY KEY AUTOINCREMENT", Migrations.OURS).run();
  }

  @Test
  void aFullDiskAtTheFirstStartIsReportedAndNothingIsLogged() throws Exception {
    for (int pages : new int[] {2, 8, 20, 60}) {
      Files.deleteIfExists(file());
      SQLiteDataSource source = sourceWithRoomFor(pages);
      String log =
          StandardError.ofThisThreadDuring(
              () ->
                  assertThatThrownBy(() -> migrate(source))
                      .isInstanceOf(StoreException.class)
                      .satisfies(fault -> assertThat(FullDisk.isCause(fault, file())).isTrue()));
      assertThat(log).isEmpty();
    }
    assertThat(FullDisk.fault("x.db", new IOException()).fault())
        .isEqualTo("The disk that x.db is on is full. Free some space, and start again.");
  }

  /** Whatever noticed it first: the migrations of the new file give a fault of their own. */
  @Test
  void aNewFileThatFindsTheDiskFullSaysSo() {
    StoreException noticed =
        new StoreException(
            "The schema cannot be made.", new IOException("No space left on device"));
    assertThat(NewSqliteFile.failed("x.db", file(), noticed).fault())
        .isEqualTo("The disk that x.db is on is full. Free some space, and start again.");
    StoreException other = new StoreException("x.db is there already.");
    assertThat(NewSqliteFile.failed("x.db", file(), other)).isSameAs(other);
  }

  @Test
  void systemsSayInTheirOwnWordsThatADiskIsFull() {
    for (String said :
        new String[] {
          "No space left on device",
          "data/x.db: Disk quota exceeded",
          "There is not enough space on the disk"
        }) {
      Throwable fault = new StoreException("x", new IOException(said));
      assertThat(FullDisk.isCause(fault, file())).as(said).isTrue();
    }
  }

  @Test
  void otherFaultsAreNotTakenForAFullDisk() throws IOException {
    assertThat(FullDisk.isCause(new StoreException("x", new IOException("Is a directory")), file()))
        .isFalse();
    assertThat(FullDisk.isCause(new StoreException("x"), file())).isFalse();
    try (var left = Files.list(folder)) {
      assertThat(left).isEmpty();
    }
  }

  @Test
  void theTemporaryFolderAndTheLibraryHaveTheirOwnFaults() throws IOException {
    Path missing = folder.resolve("missing");
    assertThat(SqliteLibrary.explain(missing))
        .contains("temporary folder " + missing + " is not there", "-Djava.io.tmpdir=");
    assertThat(SqliteLibrary.explain(folder))
        .contains("SQLite cannot be loaded from the temporary folder", "noexec", "PostgreSQL");
    Path closed =
        Files.createDirectory(
            folder.resolve("closed"),
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("r-x------")));
    if (!Files.isWritable(closed)) {
      assertThat(SqliteLibrary.explain(closed)).contains("cannot be written", "permissions");
    }
  }
}
