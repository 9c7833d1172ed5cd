package org.leadlearner.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.io.TempDirFactory;
import org.leadlearner.store.database.Migrations;
import org.leadlearner.store.database.SqlRunner;
import org.leadlearner.store.database.StoreException;
import org.leadlearner.store.sqlite.SqliteDatabase;
import org.leadlearner.store.sqlite.SqliteFile;

/** What is particular to SQLite: one file, one process, one writer. */
class SqliteDatabaseTest {

  private static final Clock CLOCK = Clock.fixed(Samples.NOON, ZoneOffset.UTC);

  @TempDir(factory = TempDirFactory.Standard.class)
  Path folder;

  private Path file;
  private String url;

  @BeforeEach
  void name() {
    file = folder.resolve("lead-learner.db");
    url = "jdbc:sqlite:" + file;
  }

  /** Opens it, of our schema from the start. */
  private Store open() {
    return MigratedDatabase.open(file, CLOCK);
  }

  private static void refused(String url, String... because) {
    assertThatThrownBy(() -> Store.open(url, CLOCK))
        .isInstanceOf(StoreException.class)
        .hasMessageContainingAll(because);
  }

  private static String permissions(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }

  @Test
  void theFolderIsMadeAndBothAreOnlyOurs() throws Exception {
    Path deeper = folder.resolve("data/more/lead-learner.db");
    try (Store store = Store.open("jdbc:sqlite:" + deeper, CLOCK)) {
      assertThat(store.kind()).isEqualTo("SQLite at " + deeper);
      assertThat(permissions(deeper)).isEqualTo("rw-------");
      assertThat(permissions(deeper.resolveSibling("lead-learner.db-wal"))).isEqualTo("rw-------");
      assertThat(permissions(folder.resolve("data/more"))).isEqualTo("rwx------");
      assertThat(permissions(folder.resolve("data"))).isEqualTo("rwx------");
    }
  }

  @Test
  void theConnectionsAreSetAsTheyMustBe() {
    try (SqliteDatabase database = SqliteDatabase.open(url, Migrations.OURS)) {
      SqlRunner sql = database.sql();
      assertThat(sql.inTransaction(() -> pragma(sql, "journal_mode"))).isEqualTo("wal");
      assertThat(sql.inTransaction(() -> pragma(sql, "synchronous"))).isEqualTo("2");
      assertThat(sql.inTransaction(() -> pragma(sql, "foreign_keys"))).isEqualTo("1");
      assertThat(sql.inTransaction(() -> pragma(sql, "busy_timeout"))).isEqualTo("5000");
    }
  }

  private static String pragma(SqlRunner sql, String name) {
    return sql.read(handle -> handle.createQuery("PRAGMA " + name).mapTo(String.class).one());
  }

  @Test
  void whatReadsCannotWrite() {
    try (SqliteDatabase database = SqliteDatabase.open(url, Migrations.OURS)) {
      assertThatThrownBy(
              () -> database.sql().read(handle -> handle.execute("DELETE FROM delivery_key")))
          .hasStackTraceContaining("SQLITE_READONLY");
    }
  }

  @Test
  void aTurnTakesTheWriteLockBeforeItsFirstStatement() {
    try (SqliteDatabase database = SqliteDatabase.open(url, Migrations.OURS)) {
      database
          .sql()
          .inTransaction(
              () -> {
                assertThatThrownBy(
                        () ->
                            TestDatabase.execute(
                                url + "?busy_timeout=0", "DELETE FROM delivery_key"))
                    .hasMessageContaining("SQLITE_BUSY");
                return true;
              });
    }
  }

  @Test
  void aFolderThatIsAFileIsRefused() throws IOException {
    Files.writeString(folder.resolve("data"), "");
    refused("jdbc:sqlite:" + folder.resolve("data/lead-learner.db"), "The folder of", "Mend it");
  }

  @Test
  void aFileThatIsAFolderIsRefused() {
    refused("jdbc:sqlite:" + folder, "is a folder");
  }

  @Test
  void addressesThatNameNoPlainFileAreRefused() {
    for (String name : List.of("", ":memory:", "file:x.db", file + "?foreign_keys=off")) {
      refused("jdbc:sqlite:" + name, "must name a plain file");
    }
    refused("jdbc:mysql://host/x?password=hunter2", "must begin with jdbc:sqlite: or");
  }

  @Test
  void aFileThatIsNoDatabaseIsRefusedAndLeftAlone() throws IOException {
    String text = "no database at all, ".repeat(400);
    Files.writeString(file, text);
    refused(url, file.toString(), "is not a SQLite database");
    assertThat(file).hasContent(text);
  }

  @Test
  void aDamagedFileIsRefused() throws IOException {
    open().close();
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      long half = channel.size() / 2;
      channel.write(ByteBuffer.wrap(new byte[4096 * 4]), half - half % 4096);
    }
    refused(url, file.toString(), "is damaged", "restore a backup");
  }

  @Test
  void networkDisksAreRefusedAndLocalOnesNot() {
    assertThatThrownBy(() -> SqliteFile.refuseNetworkDisk("data/x.db", "NFS4"))
        .isInstanceOf(StoreException.class)
        .hasMessageContainingAll("data/x.db", "network disk", "PostgreSQL");
    assertThatCode(() -> SqliteFile.refuseNetworkDisk("data/x.db", "ext4"))
        .doesNotThrowAnyException();
  }

  @Test
  void aSecondHandleIsRefusedHoweverItIsSpelled() throws IOException {
    Path link = folder.resolve("link.db");
    try (Store store = open()) {
      refused(url, "Another Lead Learner process uses " + file, "another DATABASE_URL");
      refused("jdbc:sqlite:" + folder + "/./lead-learner.db", "Another Lead Learner process");
      Files.createSymbolicLink(link, file);
      refused("jdbc:sqlite:" + link, "Another Lead Learner process");
      assertThat(store.trouble()).isEmpty();
    }
    open().close();
  }

  /** A hard link: two names of one file, each with a lock and a write-ahead log of its own. */
  @Test
  void aFileWithASecondNameIsRefusedByBoth() throws IOException {
    Path link = folder.resolve("link.db");
    try (Store store = open()) {
      Files.createLink(link, file);
      refused("jdbc:sqlite:" + link, link.toString(), "has a second name", "DATABASE_URL");
      assertThat(store.trouble().orElseThrow()).contains(file.toString(), "has a second name");
    }
    refused(url, "has a second name");
    Files.delete(link);
    open().close();
  }

  @Test
  void aFileThatWasMovedAwayIsTroubleAndTakesNothing() throws Exception {
    Path away = folder.resolve("away.db");
    try (Store store = open()) {
      store.person().people().meet(Samples.account("ana"), Samples.PROFILE, Samples.NOON);
      Files.move(file, away);
      assertThat(store.trouble().orElseThrow())
          .contains(file.toString(), "was moved or deleted while Lead Learner runs", "Put it back");
      assertThatThrownBy(
              () ->
                  store
                      .person()
                      .people()
                      .meet(Samples.account("ben"), Samples.PROFILE, Samples.NOON))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("was moved or deleted");
      assertThatThrownBy(() -> store.transactions().inTransaction(() -> true))
          .hasMessageContaining("was moved or deleted");
      Files.copy(away, file);
      assertThat(store.trouble().orElseThrow()).contains("was replaced by another file");
      Files.move(away, file, StandardCopyOption.REPLACE_EXISTING);
      assertThat(store.trouble()).isEmpty();
      store.person().people().meet(Samples.account("ben"), Samples.PROFILE, Samples.NOON);
    }
    assertThat(TestDatabase.text(url, "SELECT COUNT(*) FROM person")).isEqualTo("2");
  }

  @Test
  void anOldFileIsBackedUpBeforeItIsMigrated() throws Exception {
    Path backup = folder.resolve("lead-learner.db.before-V9000");
    try (Store store = open()) {
      store.person().people().meet(Samples.account("ana"), Samples.PROFILE, Samples.NOON);
    }
    assertThat(backup).doesNotExist();
    Store.open(url, CLOCK, Migrations.OURS, SchemaContract.LATER).close();
    assertThat(permissions(backup)).isEqualTo("rw-------");
    assertThat(folder.resolve("lead-learner.db.before-V9000.part")).doesNotExist();
    String people = "SELECT COUNT(*) FROM person";
    assertThat(TestDatabase.text("jdbc:sqlite:" + backup, people)).isEqualTo("1");
    String later = "SELECT COUNT(*) FROM sqlite_master WHERE name = 'later'";
    assertThat(TestDatabase.text("jdbc:sqlite:" + backup, later)).isEqualTo("0");
    assertThat(TestDatabase.text(url, later)).isEqualTo("1");
    Store.open("jdbc:sqlite:" + backup, CLOCK).close();
  }

  @Test
  void aBackupThatCannotBeWrittenStopsTheMigration() throws Exception {
    open().close();
    Files.createDirectories(folder.resolve("lead-learner.db.before-V9000.part/in-the-way"));
    assertThatThrownBy(() -> Store.open(url, CLOCK, Migrations.OURS, SchemaContract.LATER))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("the schema is left as it is");
    open().close();
  }

  @Test
  void aDiskThatTakesNothingIsTrouble() throws IOException {
    try (Store store = open()) {
      Files.createDirectories(folder.resolve("lead-learner.db.ready/in-the-way"));
      assertThat(store.trouble().orElseThrow()).contains("cannot be written");
    }
  }
}
