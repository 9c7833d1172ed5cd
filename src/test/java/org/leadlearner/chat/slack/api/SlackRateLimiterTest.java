package org.leadlearner.chat.slack.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadlearner.chat.slack.OutgoingSlack.words;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadlearner.SettableClock;
import org.leadlearner.chat.Outgoing;
import org.leadlearner.chat.fake.Fault;
import org.leadlearner.chat.slack.OutgoingSlack;
import org.leadlearner.chat.slack.fake.Cast;
import org.leadlearner.chat.slack.fake.Team;
import org.leadlearner.people.Conversation;

/** Slack's limits are kept, and nobody waits for another's. */
class SlackRateLimiterTest {

  @TempDir Path folder;
  private final SettableClock clock = new SettableClock(Instant.parse("2026-10-01T14:00:00Z"));
  private final SlackRateLimiter pace = new SlackRateLimiter(clock);

  @Test
  void aChannelTakesAShortBurstAndThenOneASecond() {
    SlackCall call = post("T1", "C1");
    for (int number = 0; number < 3; number++) {
      assertThat(pace.waitFor(call)).isZero();
    }
    assertThat(pace.waitFor(call)).isEqualTo(Duration.ofSeconds(1));
    assertThat(pace.waitFor(post("T1", "C2"))).isZero();
    assertThat(pace.waitFor(post("T2", "C1"))).isZero();
    clock.advance(Duration.ofSeconds(1));
    assertThat(pace.waitFor(call)).isZero();
    assertThat(pace.waitFor(call)).isEqualTo(Duration.ofSeconds(1));
  }

  @Test
  void aWorkspaceTakesAFewHundredAMinute() {
    long passed =
        IntStream.range(0, 1_000)
            .filter(number -> pace.waitFor(post("T1", "C" + number)).isZero())
            .count();
    assertThat(passed).isEqualTo(100);
    assertThat(pace.waitFor(post("T1", "C1001"))).isPositive();
    assertThat(pace.waitFor(post("T2", "C1001"))).isZero();
    clock.advance(Duration.ofMillis(200));
    assertThat(pace.waitFor(post("T1", "C1001"))).isZero();
  }

  /** However one hands over to the other, both together never ask for more. */
  @Test
  void twoNodesTogetherKeepToWhatAWorkspaceAllows() {
    SlackRateLimiter other = new SlackRateLimiter(clock);
    int passed = 0;
    for (int second = 0; second < 60; second++) {
      SlackRateLimiter now = second / 7 % 2 == 0 ? pace : other;
      if (second > 0 && second % 7 == 0) {
        now.takenOver("T1", Duration.ZERO);
      }
      for (int number = 0; number < 50; number++) {
        passed += now.waitFor(post("T1", "C" + second + " " + number)).isZero() ? 1 : 0;
      }
      clock.advance(Duration.ofSeconds(1));
    }
    assertThat(passed).isBetween(250, 400);
    assertThat(pace.waitFor(post("T2", "C1"))).isZero();
  }

  @Test
  void whatHasComeBackSinceTheOtherNodeWentMayBeUsed() {
    pace.takenOver("T1", Duration.ofSeconds(10));
    long passed =
        IntStream.range(0, 1_000)
            .filter(number -> pace.waitFor(post("T1", "C" + number)).isZero())
            .count();
    assertThat(passed).isEqualTo(50);
  }

  /** An answer goes at once, also while prompts take all that they may. */
  @Test
  void promptsLeaveRoomForAnswers() {
    for (int second = 0; second < 300; second++) {
      for (int number = 0; number < 200; number++) {
        pace.waitFor(prompt("P" + second + " " + number));
      }
      assertThat(pace.waitFor(post("T1", "C" + second))).isZero();
      clock.advance(Duration.ofSeconds(1));
    }
    assertThat(pace.waitFor(prompt("P"))).isZero();
  }

  @Test
  void whatWasRefusedForOneLimitTakesNothingFromAnother() {
    for (int number = 0; number < 1_000; number++) {
      pace.waitFor(post("T1", "C1"));
    }
    assertThat(pace.waitFor(post("T1", "C2"))).isZero();
  }

  @Test
  void otherMethodsHaveTheLimitsOfTheirTier() {
    assertThat(passed(new SlackCall("T1", "token", "chat.update"))).isEqualTo(50);
    assertThat(passed(new SlackCall("T1", "token", "views.publish"))).isEqualTo(100);
    assertThat(passed(new SlackCall("T2", "token", "chat.update"))).isEqualTo(50);
  }

  @Test
  void aPauseLastsAsLongAsSlackSays() {
    SlackCall call = post("T1", "C1");
    pace.pause(call, Duration.ofSeconds(30));
    assertThat(pace.waitFor(call)).isEqualTo(Duration.ofSeconds(30));
    assertThat(pace.waitFor(post("T1", "C2"))).isZero();
    clock.advance(Duration.ofSeconds(30));
    assertThat(pace.waitFor(call)).isZero();
  }

  @Test
  void aBusyChannelHoldsUpNoOtherAndKeepsItsOrder() {
    try (OutgoingSlack out = new OutgoingSlack(folder).start()) {
      List<String> texts = IntStream.range(0, 6).mapToObj(number -> "number " + number).toList();
      texts.forEach(text -> out.say(Cast.GENERAL, text));
      assertThat(out.outcome(Cast.TEAM_CHANNEL, "elsewhere")).isEqualTo("SENT 1");
      assertThat(out.outcome(4)).as("waits without a try").isEqualTo("DUE 0");
      assertThat(out.texts(Cast.GENERAL)).isEqualTo(texts.subList(0, 3));
      for (long id = 4; id <= 6; id++) {
        out.pass(Duration.ofSeconds(1));
        assertThat(out.settled(id)).startsWith("SENT 1");
      }
      assertThat(out.texts(Cast.GENERAL)).isEqualTo(texts);
      assertThat(out.posts()).isEqualTo(7);
    }
  }

  /** The clock stands still, so Slack takes no more prompts: what it takes is the answer. */
  @Test
  void anAnswerPassesThePromptsThatWaitForTheLimitOfTheWorkspace() {
    try (OutgoingSlack out = new OutgoingSlack(folder)) {
      out.store
          .transactions()
          .inTransaction(
              () -> {
                for (int number = 0; number < 1_500; number++) {
                  Conversation to = OutgoingSlack.in("C0MISSING" + number);
                  out.store
                      .delivery()
                      .outbox()
                      .addUntil(
                          to, words("prompt"), clock.instant(), clock.instant().plusSeconds(99));
                }
                return true;
              });
      out.start();
      OutgoingSlack.await(() -> out.posts() == 70);
      for (int number = 0; number < 3; number++) {
        out.answer(Cast.TEAM_CHANNEL, "answer " + number);
        assertThat(out.settled(out.lastId())).isEqualTo("SENT 1");
      }
      assertThat(out.posts()).isEqualTo(73);
      assertThat(out.outcome(71)).as("waited without a try").isEqualTo("DUE 0");
    }
  }

  @Test
  void aSlowWorkspaceDelaysNoOther() {
    Team other = new Team("T0SECOND", "Second District", "second");
    CompletableFuture<Void> gate = new CompletableFuture<>();
    try (OutgoingSlack out = new OutgoingSlack(folder).start()) {
      out.tokens.put(other.id(), out.slack.tokens().issueBot(other));
      out.slack
          .faults()
          .next(
              "chat.postMessage",
              call -> call.path("channel").asText().equals(Cast.GENERAL),
              Fault.held(gate));
      out.say(Cast.GENERAL, "slow");
      OutgoingSlack.await(() -> out.posts() == 1);
      for (int number = 0; number < 3; number++) {
        out.add(
            new Conversation("slack", other.id(), Cast.TEAM_CHANNEL), words("x"), Optional.empty());
        assertThat(out.settled(out.lastId())).isEqualTo("SENT 1");
      }
      assertThat(out.outcome(1)).startsWith("SENDING");
      gate.complete(null);
      assertThat(out.settled(1)).isEqualTo("SENT 1");
    }
  }

  private int passed(SlackCall call) {
    return (int) IntStream.range(0, 500).filter(number -> pace.waitFor(call).isZero()).count();
  }

  private static SlackCall prompt(String channel) {
    Conversation to = new Conversation("slack", "T1", channel);
    return SlackCall.about(
            new Outgoing(1, to, words("x"), Optional.empty()), "token", "chat.postMessage")
        .with("channel", channel);
  }

  private static SlackCall post(String team, String channel) {
    return new SlackCall(team, "token", "chat.postMessage").with("channel", channel);
  }
}
