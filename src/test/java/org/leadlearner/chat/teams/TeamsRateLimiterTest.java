package org.leadlearner.chat.teams;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadlearner.SettableClock;
import org.leadlearner.chat.ConversationReferences.Reference;
import org.leadlearner.chat.fake.Fault;
import org.leadlearner.chat.teams.auth.ServiceHosts;
import org.leadlearner.chat.teams.connector.PrivatePlaces;
import org.leadlearner.chat.teams.connector.TeamsRateLimiter;
import org.leadlearner.chat.teams.fake.Cast;
import org.leadlearner.chat.teams.fake.FakeBotConnector;
import org.leadlearner.chat.teams.fake.Operation;
import org.leadlearner.delivery.Courier;
import org.leadlearner.people.Conversation;
import org.leadlearner.store.MigratedDatabase;
import org.leadlearner.store.Store;

/** Teams' limits are kept, wherever a second or an hour begins. */
class TeamsRateLimiterTest {

  @TempDir Path folder;
  private final SettableClock clock = new SettableClock(Instant.parse("2026-10-01T14:00:00Z"));
  private final TeamsRateLimiter pace = new TeamsRateLimiter(clock);

  @Test
  void aConversationTakesSevenASecondAtMost() {
    List<Instant> passed = passedIn(Duration.ofSeconds(10), () -> OutgoingTeams.ADA);
    assertThat(most(passed, Duration.ofSeconds(1))).isLessThanOrEqualTo(7);
    assertThat(passed).hasSizeGreaterThan(30);
  }

  @Test
  void aConversationTakesEighteenHundredAnHourAtMost() {
    int passed = 0;
    for (int second = 0; second < 3_600; second++) {
      while (pace.waitFor(OutgoingTeams.ADA, true).isZero()) {
        passed++;
      }
      clock.advance(Duration.ofSeconds(1));
    }
    assertThat(passed).isBetween(1_700, 1_800);
  }

  @Test
  void aTenantTakesThirtyASecondAtMost() {
    int[] number = {0};
    List<Instant> passed =
        passedIn(Duration.ofSeconds(10), () -> OutgoingTeams.of("person " + number[0]++));
    assertThat(most(passed, Duration.ofSeconds(1))).isLessThanOrEqualTo(30);
    assertThat(passed).hasSizeGreaterThan(200);
    assertThat(pace.waitFor(new Conversation("teams", "another tenant", "x"), true)).isZero();
  }

  /** An answer goes at once, also while prompts take all that they may. */
  @Test
  void promptsLeaveRoomForAnswers() {
    int[] number = {0};
    for (int times = 0; times < 100; times++) {
      while (pace.waitFor(OutgoingTeams.of("person " + number[0]++), false).isZero()) {
        assertThat(number[0]).isLessThan(10_000);
      }
      assertThat(pace.waitFor(OutgoingTeams.ADA, true)).isZero();
      clock.advance(Duration.ofMillis(500));
    }
  }

  @Test
  void whatWaitsForItsConversationTakesNothingFromTheTenant() {
    for (int number = 0; number < 1_000; number++) {
      pace.waitFor(OutgoingTeams.ADA, true);
    }
    assertThat(pace.waitFor(OutgoingTeams.ADA, true)).isPositive();
    assertThat(pace.waitFor(OutgoingTeams.BOB, true)).isZero();
  }

  @Test
  void whatIsTooMuchWaitsAndDoesNotCount() {
    try (OutgoingTeams out = new OutgoingTeams(folder)) {
      List<Long> ids = new ArrayList<>();
      for (int number = 0; number < 6; number++) {
        ids.add(out.say(OutgoingTeams.ADA, "number " + number));
      }
      assertThat(out.settled(ids.get(3))).startsWith("SENT 1");
      assertThat(out.outcome(ids.get(4))).as("waits without a try").isEqualTo("DUE 0");
      out.pass(Duration.ofSeconds(1));
      assertThat(out.settled(ids.get(5))).startsWith("SENT 1");
      assertThat(out.standing(Cast.ADA.personal()))
          .containsExactly("number 0", "number 1", "number 2", "number 3", "number 4", "number 5");
    }
  }

  /** A call takes a tenth of a second here: what several senders make of it stays below 30. */
  @Test
  void severalSendersKeepToTheLimitOfTheTenant() {
    try (FakeBotConnector teams = FakeBotConnector.start();
        Store store = MigratedDatabase.open(folder.resolve("lead-learner.db"), Clock.systemUTC());
        Courier courier =
            new Courier(
                store.delivery().outbox(), store.delivery().deliveryKeys(), Clock.systemUTC())) {
      teams.faults().always(Fault.slow(Duration.ofMillis(100)));
      courier.serve(
          new TeamsPlatform(
              Optional.of(OutgoingTeams.CREDENTIALS),
              teams.loginUrl(),
              new ServiceHosts(Set.of(teams.host())),
              store.conversation().references(),
              new PrivatePlaces(true, Clock.systemUTC()),
              "your answer",
              Clock.systemUTC()));
      int messages = 60;
      for (int number = 0; number < messages; number++) {
        Conversation to = OutgoingTeams.of("person " + number);
        Reference reference =
            new Reference(teams.serviceUrl(), Cast.ADA.personal(), Cast.BOT, Optional.empty());
        store.conversation().references().keep(to, reference, Instant.EPOCH);
        store
            .delivery()
            .outbox()
            .add(to, OutgoingTeams.words("x"), Optional.empty(), Instant.EPOCH);
      }
      long start = System.nanoTime();
      courier.start();
      OutgoingTeams.await(() -> teams.rooms().in(Cast.ADA.personal()).size() == messages);
      double perSecond = messages * 1e9 / (System.nanoTime() - start);
      assertThat(perSecond).isBetween(1.0, 30.0);
      assertThat(teams.calls().count(Operation.SEND)).isEqualTo(messages);
    }
  }

  /** Asks every 10 ms as often as it is let. */
  private List<Instant> passedIn(Duration time, Supplier<Conversation> next) {
    List<Instant> passed = new ArrayList<>();
    Instant end = clock.instant().plus(time);
    while (clock.instant().isBefore(end)) {
      while (pace.waitFor(next.get(), true).isZero()) {
        passed.add(clock.instant());
      }
      clock.advance(Duration.ofMillis(10));
    }
    return passed;
  }

  private static long most(List<Instant> passed, Duration window) {
    return passed.stream()
        .mapToLong(
            from ->
                passed.stream()
                    .filter(at -> !at.isBefore(from) && at.isBefore(from.plus(window)))
                    .count())
        .max()
        .orElse(0);
  }
}
