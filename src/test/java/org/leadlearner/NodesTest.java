package org.leadlearner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.leadlearner.chat.fake.Fault;
import org.leadlearner.chat.slack.fake.Bot;
import org.leadlearner.chat.slack.fake.Cast;
import org.leadlearner.chat.slack.fake.FakeUser;
import org.leadlearner.store.TestDatabase;
import org.leadlearner.store.database.Leases;

/**
 * Two nodes of the whole program on one PostgreSQL, with clocks that are 90 seconds apart, before a
 * Slack that shows a repeated message twice. Whatever becomes of one of them, each message arrives
 * once or is shown as unknown.
 */
@Tag("postgres")
@Tag("process")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(900)
class NodesTest {

  /** A node that starts on a busy machine must not lose its transaction by the first of them. */
  private static final Leases SHORT = new Leases(Duration.ofSeconds(12), Duration.ofSeconds(3));

  private static final Duration AHEAD = Duration.ofSeconds(90);
  private static final Duration PATIENCE = Duration.ofSeconds(120);
  private static final int KILLED_AMONG = 1_000;
  private static final int STOPPED_AMONG = 100;
  private static final int HELD = 6;

  /** Sends one that nobody answers: the request or the reply is lost with its sender. */
  private static final Fault SILENCE = exchange -> {};

  private final SlackDistrict district = new SlackDistrict(TestDatabase.postgres());

  @SuppressWarnings("NullAway.Init")
  private Path folder;

  @SuppressWarnings("NullAway.Init")
  private LeadLearnerProcess one;

  @SuppressWarnings("NullAway.Init")
  private LeadLearnerProcess two;

  @BeforeAll
  void start(@TempDir Path temporary) throws Exception {
    folder = temporary;
    CompletableFuture<LeadLearnerProcess> second =
        CompletableFuture.supplyAsync(() -> started(AHEAD));
    one = started(Duration.ZERO);
    two = second.join();
  }

  @AfterAll
  void stop() {
    one.close();
    two.close();
    district.close();
  }

  private LeadLearnerProcess started(Duration ahead) {
    try {
      return LeadLearnerProcess.startNode(folder, district.settings(), ahead, SHORT);
    } catch (IOException fault) {
      throw new CompletionException(fault);
    }
  }

  @Test
  void anEventThatReachesBothAtOnceIsOneTurn() throws Exception {
    FakeUser twice = district.join("U0TWICE");
    FakeUser once = district.join("U0ONCE");
    URI first = one.address().resolve("/slack/events");
    Bot both = district.bot(List.of(first, two.address().resolve("/slack/events")));
    Bot alone = district.bot(List.of(first));
    for (String line : List.of("help", "checkin", "B 4", "back")) {
      assertThat(both.directMessage(twice.id(), line).status()).isEqualTo(200);
      assertThat(alone.directMessage(once.id(), line).status()).isEqualTo(200);
    }
    district.awaitAllSettled();
    assertThat(district.shownTo(twice.id())).isEqualTo(district.shownTo(once.id())).isNotEmpty();
  }

  @Test
  void oneIsKilledAmongAThousandMessages() throws Exception {
    two.signal("STOP");
    List<String> people = district.people("U0K", KILLED_AMONG);
    for (int held = 0; held < HELD; held++) {
      Fault lost = held % 2 == 0 ? SILENCE : Fault.accepted(SILENCE);
      district.strike(people.get(300 + held), lost);
    }
    district.tell(people);
    await().atMost(PATIENCE).until(() -> district.faultsWaiting() == 0);
    one.kill();
    two.signal("CONT");
    district.awaitAllSettled();
    assertEachArrivedOnceOrIsUnknown(people);
    assertThat(people).allMatch(person -> district.shownTo(person).size() <= 1);
    one = started(Duration.ZERO);
  }

  @Test
  void oneIsStoppedForLongerThanItsLeaseAndWoken() throws Exception {
    CompletableFuture<Void> woken = new CompletableFuture<>();
    Fault lostLater =
        Fault.accepted(exchange -> woken.whenComplete((done, failed) -> exchange.reset()));
    two.signal("STOP");
    List<String> people = district.people("U0S", STOPPED_AMONG);
    for (int held = 0; held < HELD; held++) {
      district.strike(people.get(20 + held), lostLater);
    }
    district.tell(people);
    await().atMost(PATIENCE).until(() -> district.faultsWaiting() == 0);
    one.signal("STOP");
    two.signal("CONT");
    district.awaitAllSettled();
    one.signal("CONT");
    woken.complete(null);

    // By the time it has answered this it has also gone on with what it held.
    Bot bot = district.bot(List.of(one.address().resolve("/slack/events")));
    assertThat(bot.directMessage(Cast.ADA, "help").status()).isEqualTo(200);
    district.awaitAllSettled();
    await().atMost(PATIENCE).untilAsserted(() -> assertEachArrivedOnceOrIsUnknown(people));
  }

  /** The one that is woken may have sent twice what it was just about to write, and says so. */
  private void assertEachArrivedOnceOrIsUnknown(List<String> people) throws Exception {
    List<String> unknown = district.unknown();
    for (String person : people) {
      int shown = district.shownTo(person).size();
      assertThat(shown == 1 || unknown.contains(person)).as("%s: %d", person, shown).isTrue();
    }
  }
}
