package org.leadlearner.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.io.TempDirFactory;
import org.leadlearner.store.database.StoreException;

/** Two processes that want one SQLite file. */
@Tag("process")
class SqliteLockTest {

  private static final Clock CLOCK = Clock.fixed(Samples.NOON, ZoneOffset.UTC);

  @TempDir(factory = TempDirFactory.Standard.class)
  Path folder;

  @Test
  void aSecondProcessIsRefusedUntilTheFirstIsGone() throws Exception {
    Path file = folder.resolve("lead-learner.db");
    String url = "jdbc:sqlite:" + file;
    Process other = HoldingProcess.start(url);
    try (BufferedReader said = other.inputReader()) {
      assertThat(said.lines().filter(line -> line.startsWith("holding")).findFirst())
          .contains("holding SQLite at " + file);
      refused(url, "Another Lead Learner process uses " + file);
      refused(url, "Another Lead Learner process uses " + file);
    } finally {
      other.destroyForcibly();
      assertThat(other.waitFor(30, TimeUnit.SECONDS)).isTrue();
    }
    Store.open(url, CLOCK).close();
  }

  /** Anybody who clears up may take it for left over. */
  @Test
  void aLockThatIsDeletedLetsNobodyIn() throws Exception {
    Path file = folder.resolve("lead-learner.db");
    String url = "jdbc:sqlite:" + file;
    Process other = HoldingProcess.start(url);
    try (BufferedReader said = other.inputReader()) {
      assertThat(said.lines().filter(line -> line.startsWith("holding")).findFirst()).isPresent();
      Files.delete(folder.resolve("lead-learner.db.lock"));
      refused(url, "Another program has " + file + " open");
    } finally {
      other.destroyForcibly();
      assertThat(other.waitFor(30, TimeUnit.SECONDS)).isTrue();
    }
    Store.open(url, CLOCK).close();
  }

  private static void refused(String url, String because) {
    assertThatThrownBy(() -> Store.open(url, CLOCK))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining(because);
  }
}
