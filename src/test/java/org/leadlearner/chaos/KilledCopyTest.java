package org.leadlearner.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadlearner.LeadLearnerProcess;
import org.leadlearner.store.Store;
import org.leadlearner.store.TestDatabase;

/**
 * A copy of a database is killed at any moment: the source is as it was, and a second run ends what
 * the first one began, or says that the target has all of it.
 */
@Tag("postgres")
@Tag("process")
class KilledCopyTest {

  private static final int ROWS = 50_000;
  private static final String COUNT = "SELECT COUNT(*) FROM delivery_key";

  @TempDir Path folder;

  private final Random random = new Random(3);
  private String source = "";
  private long wholeMilliseconds;
  private int targets;

  @BeforeEach
  void fill() throws Exception {
    source = "jdbc:sqlite:" + folder.resolve("source.db");
    Store.open(source, Clock.systemUTC()).close();
    TestDatabase.execute(
        source,
        "INSERT INTO delivery_key (platform, delivery_key, came_at) WITH RECURSIVE number(n) AS"
            + " (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < "
            + ROWS
            + ") SELECT 'slack', 'a rather long key of an event ' || n, n FROM number");
    long start = System.nanoTime();
    assertThat(exit(copy(sqlite()))).isZero();
    wholeMilliseconds = Duration.ofNanos(System.nanoTime() - start).toMillis();
  }

  @Test
  void aCopyThatIsKilledTwiceInEitherDatabaseLeavesNothingHalf() throws Exception {
    killed(2, this::sqlite);
    killed(2, TestDatabase::newPostgres);
  }

  @Test
  @Tag("chaos")
  void aCopyThatIsKilledFiftyTimesInEitherDatabaseLeavesNothingHalf() throws Exception {
    killed(50, this::sqlite);
    killed(50, TestDatabase::newPostgres);
  }

  private String sqlite() {
    return "jdbc:sqlite:" + folder.resolve("target" + targets++ + ".db");
  }

  private void killed(int times, Supplier<String> fresh) throws Exception {
    for (int time = 0; time < times; time++) {
      String target = fresh.get();
      byte[] before = bytes();
      Process first = copy(target);
      // From the start of the process to a little after its end, when all of it is there.
      first.waitFor(random.nextLong(wholeMilliseconds * 11 / 10), TimeUnit.MILLISECONDS);
      first.destroyForcibly().waitFor();
      assertThat(Arrays.equals(bytes(), before)).as("the source is as it was").isTrue();

      Process second = copy(target);
      String said = new String(second.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      int exit = second.waitFor();
      assertThat(exit == 0 || said.contains("has data")).as(said).isTrue();
      assertThat(TestDatabase.text(target, COUNT)).isEqualTo(String.valueOf(ROWS));
    }
  }

  private byte[] bytes() throws IOException {
    return Files.readAllBytes(folder.resolve("source.db"));
  }

  private Process copy(String target) throws IOException {
    return LeadLearnerProcess.launch(
        folder, Map.of(), "copy-database", "--from", source, "--to", target);
  }

  private static int exit(Process process) throws IOException, InterruptedException {
    process.getInputStream().readAllBytes();
    return process.waitFor();
  }
}
