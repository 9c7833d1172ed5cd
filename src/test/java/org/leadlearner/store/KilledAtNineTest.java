package org.leadlearner.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.leadlearner.SettableClock;
import org.leadlearner.delivery.Outbox;
import org.leadlearner.people.Conversation;
import org.leadlearner.schedule.PromptSchedule;

/**
 * Real processes are killed while prompts go out: each prompt arrives once or is shown as UNKNOWN.
 */
@Tag("postgres")
@Tag("process")
@Timeout(600)
class KilledAtNineTest {

  private static final ZoneId ZONE = ZoneId.of("America/Chicago");

  /** Nine in Chicago, on a Thursday. */
  private static final Instant NINE = Instant.parse("2026-10-01T14:00:00Z");

  private static final Instant EIGHT = NINE.minus(Duration.ofHours(1));

  /** Longer than a node that does not move is waited for. */
  private static final Instant LATER = NINE.plus(Duration.ofMinutes(5));

  /**
   * How long another node is waited for goes by the clock of the database, which tests cannot set.
   */
  private static final String A_LEASE_LATER =
      "UPDATE outgoing SET held_since = held_since - 60000 WHERE state = 'SENDING'";

  private static final String HELD = "SELECT COUNT(*) FROM outgoing WHERE state = 'SENDING'";

  private static final int MANY = 1_000;
  private static final int FEW = 20;
  private static final int WORKSPACES = 10;

  @TempDir Path folder;

  @Test
  void ofTwoNodesOnPostgresOneIsKilledAmongAThousandPrompts() throws Exception {
    String url = PostgresServer.emptied();
    keepSchedules(url, MANY);
    try (PromptRecorder recorder = new PromptRecorder("one", MANY / 4);
        PromptProcess one = PromptProcess.start(url, recorder.address(), "one", false);
        PromptProcess two = PromptProcess.start(url, recorder.address(), "two", false)) {
      one.setClock(EIGHT);
      two.setClock(EIGHT);
      one.setClock(NINE);
      two.setClock(NINE);

      recorder.awaitLeft();
      one.kill();
      two.setClock(LATER);
      letTheLeaseEnd(url);
      awaitSettled(url, MANY);

      assertEachArrivedOnceOrIsUnknown(url, recorder, MANY);
      assertThat(unknown(url)).as("also what arrived").containsAnyElementsOf(recorder.arrived());
    }
  }

  @Test
  void whatWasSentButNotRecordedIsUnknownAfterTheNextStart() throws Exception {
    String url = TestDatabase.SQLITE.fresh(folder);
    keepSchedules(url, FEW);
    try (PromptRecorder recorder = new PromptRecorder("one", FEW / 2)) {
      killAndStartAgain(url, recorder, false);

      assertEachArrivedOnceOrIsUnknown(url, recorder, FEW);
      assertThat(unknown(url)).as("also what arrived").containsAnyElementsOf(recorder.arrived());
    }
  }

  @Test
  void whatWasSentButNotRecordedIsFoundWhereThePlatformCanBeAsked() throws Exception {
    String url = TestDatabase.SQLITE.fresh(folder);
    keepSchedules(url, FEW);
    try (PromptRecorder recorder = new PromptRecorder("one", FEW / 2)) {
      killAndStartAgain(url, recorder, true);

      assertThat(recorder.arrived()).hasSize(FEW).doesNotHaveDuplicates();
      assertThat(troubles(url)).isEmpty();
    }
  }

  /** Each time in a database of its own, with another number of prompts out when it comes. */
  @Test
  @Tag("chaos")
  @Timeout(7200)
  void twoHundredTimes() throws Exception {
    for (int kill = 0; kill < Integer.getInteger("kills", 200); kill++) {
      String url = TestDatabase.SQLITE.fresh(Files.createDirectory(folder.resolve("kill" + kill)));
      keepSchedules(url, FEW);
      boolean canLook = kill % 2 == 0;
      try (PromptRecorder recorder = new PromptRecorder("one", 1 + kill % FEW)) {
        killAndStartAgain(url, recorder, canLook);
        assertEachArrivedOnceOrIsUnknown(url, recorder, FEW);
        if (canLook) {
          assertThat(recorder.arrived()).hasSize(FEW);
        }
      }
    }
  }

  private static void killAndStartAgain(String url, PromptRecorder recorder, boolean canLook)
      throws Exception {
    try (PromptProcess one = PromptProcess.start(url, recorder.address(), "one", canLook)) {
      one.setClock(NINE);
      recorder.awaitLeft();
      one.kill();
    }
    try (PromptProcess again = PromptProcess.start(url, recorder.address(), "again", canLook)) {
      again.setClock(LATER);
      awaitSettled(url, FEW);
    }
  }

  private static void keepSchedules(String url, int count) {
    try (Store store = Store.open(url, new SettableClock(EIGHT))) {
      store
          .transactions()
          .inTransaction(
              () -> {
                for (int number = 0; number < count; number++) {
                  Conversation place =
                      new Conversation(
                          RecordedPlatform.NAME, "T" + number % WORKSPACES, "C" + number);
                  store
                      .prompt()
                      .schedules()
                      .keep(PromptSchedule.ofChannel(place, LocalTime.of(9, 0), ZONE), EIGHT);
                }
                return true;
              });
    }
  }

  /**
   * The last claim of a killed process may still be committed, so this waits until none is held.
   */
  private static void letTheLeaseEnd(String url) {
    await()
        .atMost(Duration.ofSeconds(120))
        .pollInterval(Duration.ofMillis(200))
        .until(
            () -> {
              TestDatabase.execute(url, A_LEASE_LATER);
              return TestDatabase.text(url, HELD).equals("0");
            });
  }

  private static void awaitSettled(String url, int count) {
    String settled =
        "SELECT COUNT(*) FROM outgoing WHERE state IN ('SENT', 'UNKNOWN') AND look_at IS NULL";
    await()
        .atMost(Duration.ofSeconds(120))
        .pollInterval(Duration.ofMillis(200))
        .until(() -> TestDatabase.text(url, settled).equals(Integer.toString(count)));
  }

  private static void assertEachArrivedOnceOrIsUnknown(
      String url, PromptRecorder recorder, int count) throws SQLException {
    List<String> arrived = recorder.arrived();
    assertThat(arrived).doesNotHaveDuplicates();
    Set<String> accounted = new HashSet<>(unknown(url));
    accounted.addAll(arrived);
    assertThat(accounted).hasSize(count);
    assertThat(conversations(url, "SENT")).isSubsetOf(arrived);
    assertThat(troubles(url))
        .allSatisfy(trouble -> assertThat(trouble.state()).isEqualTo(Outbox.State.UNKNOWN));
    assertThat(troubles(url).stream().mapToLong(Outbox.Trouble::count).sum())
        .isEqualTo(unknown(url).size());
  }

  private static List<Outbox.Trouble> troubles(String url) {
    try (Store store = Store.open(url, new SettableClock(LATER))) {
      assertThat(store.prompt().occurrences().troubles(EIGHT)).isEmpty();
      return store.delivery().outbox().troubles(EIGHT);
    }
  }

  private static Set<String> unknown(String url) throws SQLException {
    return conversations(url, "UNKNOWN");
  }

  private static Set<String> conversations(String url, String state) throws SQLException {
    String query = "SELECT conversation FROM outgoing WHERE state = '" + state + "'";
    Set<String> conversations = new HashSet<>();
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      while (row.next()) {
        conversations.add(row.getString(1));
      }
    }
    return conversations;
  }
}
