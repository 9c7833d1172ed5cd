package org.leadlearner.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadlearner.store.MigratedDatabase;
import org.leadlearner.store.database.Migrations;

/** The whole file is read at the start unless it is as a good stop left it. */
class CleanStopTest {

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

  private boolean wasClosedWell() throws IOException {
    try (SqliteLock lock = SqliteLock.take("the file", file)) {
      return CleanStop.wasOf(file, lock);
    }
  }
}
