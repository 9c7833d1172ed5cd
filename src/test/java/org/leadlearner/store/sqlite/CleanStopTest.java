package org.leadlearner.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadlearner.store.MigratedDatabase;
import org.leadlearner.store.database.Migrations;
import org.leadlearner.store.database.StoreException;

/**
 * The whole file is read at the start unless it is as a good stop left it, and the migrations are
 * asked for unless they are those that it was left at as well.
 */
class CleanStopTest {

  private static final String LATER = "classpath:db/later";
  private static final Optional<String> ONE = Optional.of("1".repeat(64));
  private static final Optional<String> OTHER = Optional.of("2".repeat(64));

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void openAndClose() throws IOException {
    file = folder.toRealPath().resolve("lead-learner.db");
    SqliteDatabase.open(MigratedDatabase.address(file), Migrations.OURS).close();
  }

  @Test
  void aGoodStopIsKnownOnce() throws IOException {
    assertThat(wasClosedWell()).isTrue();
    // Whoever asked has not closed well since.
    assertThat(wasClosedWell()).isFalse();
  }

  @Test
  void aFileThatWasNeverClosedIsRead() throws IOException {
    Files.delete(folder.resolve("lead-learner.db.lock"));
    assertThat(wasClosedWell()).isFalse();
  }

  @Test
  void aFileThatAnotherTookThePlaceOfIsRead() throws IOException {
    Files.setLastModifiedTime(file, FileTime.fromMillis(0));
    assertThat(wasClosedWell()).isFalse();
  }

  @Test
  void whatIsLeftInTheLogIsNoGoodStop() throws IOException {
    Files.write(folder.resolve("lead-learner.db-wal"), new byte[32]);
    assertThat(wasClosedWell()).isFalse();
  }

  @Test
  void whileItIsOpenNothingSaysThatItWasClosed() throws IOException {
    try (SqliteDatabase open =
        SqliteDatabase.open(MigratedDatabase.address(file), Migrations.OURS)) {
      assertThat(open.kind()).contains("lead-learner.db");
      assertThat(folder.resolve("lead-learner.db.lock")).isEmptyFile();
    }
    assertThat(wasClosedWell()).isTrue();
  }

  @Test
  void aStopOfAVersionThatNotedNoMigrationsIsGood() throws IOException {
    leave(Optional.empty());

    CleanStop last = last();

    assertThat(last.wasGood()).isTrue();
    assertThat(last.wasLeftAt(ONE)).isFalse();
    // Unknown migrations are not the same as other unknown ones.
    assertThat(last.wasLeftAt(Optional.empty())).isFalse();
  }

  @Test
  void aFileIsAtTheMigrationsThatItWasLeftAt() throws IOException {
    leave(ONE);

    CleanStop last = last();

    assertThat(last.wasGood()).isTrue();
    assertThat(last.wasLeftAt(ONE)).isTrue();
    assertThat(last.wasLeftAt(OTHER)).isFalse();
    assertThat(last.wasLeftAt(Optional.empty())).isFalse();
  }

  @Test
  void aFileThatIsNotAsItWasLeftMayBeAtAnyMigrations() throws IOException {
    leave(ONE);
    Files.setLastModifiedTime(file, FileTime.fromMillis(0));
    assertThat(last().wasLeftAt(ONE)).isFalse();

    leave(ONE);
    Files.write(file, new byte[1], StandardOpenOption.APPEND);
    assertThat(last().wasLeftAt(ONE)).isFalse();

    leave(ONE);
    Files.write(folder.resolve("lead-learner.db-wal"), new byte[32]);
    assertThat(last().wasLeftAt(ONE)).isFalse();
  }

  @Test
  void migrationsThatItWasLeftAtAreNotAskedFor() throws Exception {
    open(ONE, Migrations.OURS).close();
    open(ONE, Migrations.OURS, LATER).close();
    assertThat(hasLaterTable()).isFalse();

    open(OTHER, Migrations.OURS, LATER).close();
    assertThat(hasLaterTable()).isTrue();
  }

  @Test
  void afterACrashTheMigrationsAreAskedFor() throws Exception {
    open(ONE, Migrations.OURS).close();
    assertThat(last().wasLeftAt(ONE)).isTrue();

    open(ONE, Migrations.OURS, LATER).close();

    assertThat(hasLaterTable()).isTrue();
  }

  @Test
  void aFileThatANewerVersionLeftIsRefused() {
    open(OTHER, Migrations.OURS, LATER).close();

    assertThatThrownBy(() -> open(ONE, Migrations.OURS))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("newer than this Lead Learner");
  }

  @Test
  void aFileOfANewerVersionInThePlaceOfOursIsRefused() throws IOException {
    open(OTHER, Migrations.OURS, LATER).close();
    byte[] newer = Files.readAllBytes(file);
    Files.delete(file);
    open(ONE, Migrations.OURS).close();
    Files.write(file, newer);

    assertThatThrownBy(() -> open(ONE, Migrations.OURS))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("newer than this Lead Learner");
  }

  private SqliteDatabase open(Optional<String> fingerprint, String... migrations) {
    return SqliteDatabase.open(SqliteFile.PREFIX + file, fingerprint, migrations);
  }

  private boolean hasLaterTable() throws Exception {
    try (Connection connection = DriverManager.getConnection(SqliteFile.PREFIX + file);
        ResultSet row =
            connection
                .createStatement()
                .executeQuery("SELECT COUNT(*) FROM sqlite_master WHERE name = 'later'")) {
      return row.getInt(1) == 1;
    }
  }

  private void leave(Optional<String> migrations) throws IOException {
    try (SqliteLock lock = SqliteLock.take("the file", file)) {
      lock.takeNote();
      CleanStop.note(file, lock, migrations);
    }
  }

  private boolean wasClosedWell() throws IOException {
    return last().wasGood();
  }

  private CleanStop last() throws IOException {
    try (SqliteLock lock = SqliteLock.take("the file", file)) {
      return CleanStop.last(file, lock);
    }
  }
}
