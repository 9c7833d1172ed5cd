package org.leadlearner.chat.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadlearner.chat.slack.OutgoingSlack.in;
import static org.leadlearner.chat.slack.OutgoingSlack.words;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.leadlearner.chat.Outgoing;
import org.leadlearner.chat.fake.Fault;
import org.leadlearner.chat.slack.fake.Cast;
import org.leadlearner.chat.slack.fake.SlackFault;
import org.leadlearner.delivery.Outbox;
import org.leadlearner.delivery.Outbox.State;
import org.leadlearner.delivery.Outbox.Trouble;

/**
 * Messages of which it is unknown whether they arrived: whatever Slack does with a repeated
 * client_msg_id, each is in its channel exactly once.
 */
class SlackDoubtTest {

  @TempDir Path folder;
  private OutgoingSlack out;

  @BeforeEach
  void start() {
    out = new OutgoingSlack(folder);
    out.slack.showRepeatsOnce(false);
  }

  @AfterEach
  void stop() {
    out.close();
  }

  static Stream<Fault> unclear() {
    return Stream.of(
        Fault.resetBefore(),
        SlackFault.status(500),
        SlackFault.status(503),
        SlackFault.fatalError(),
        SlackFault.error("internal_error"),
        SlackFault.error("service_unavailable"));
  }

  @ParameterizedTest
  @MethodSource("unclear")
  void whatHadArrivedIsFoundAndNotSentAgain(Fault fault) {
    out.start();
    out.slack.faults().next("chat.postMessage", Fault.accepted(fault));
    assertThat(out.outcome(Cast.GENERAL, "once")).isEqualTo("SENT 1");
    assertThat(out.texts(Cast.GENERAL)).containsExactly("once");
    assertThat(out.posts()).isOne();
  }

  @ParameterizedTest
  @MethodSource("unclear")
  void whatHadNotArrivedIsSentAgainOnceItCannotArriveAnyMore(Fault fault) {
    out.start();
    out.slack.faults().next("chat.postMessage", fault);
    out.say(Cast.GENERAL, "once");
    awaitLooks(1);
    assertThat(out.isInDoubt(1)).isTrue();
    out.pass(Duration.ofSeconds(44));
    awaitLooks(2);
    assertThat(out.posts()).isOne();
    out.pass(Duration.ofMinutes(1));
    assertThat(out.settled(1)).startsWith("SENT 2");
    assertThat(out.texts(Cast.GENERAL)).containsExactly("once");
  }

  @Test
  void aDirectMessageIsFoundInItsChannel() {
    out.start();
    out.slack.faults().next("chat.postMessage", Fault.acceptedThenReset());
    assertThat(out.outcome(Cast.ADA, "once")).isEqualTo("SENT 1");
    assertThat(out.texts(Cast.directMessage(Cast.ADA))).containsExactly("once");
  }

  @Test
  void nobodyWaitsLongInTheirOwnConversation() {
    out.start();
    out.slack.faults().next("chat.postMessage", SlackFault.status(500));
    out.say(Cast.ADA, "once");
    awaitLooks(1);
    out.pass(Duration.ofSeconds(5));
    assertThat(out.settled(1)).startsWith("SENT 2");
    assertThat(out.texts(Cast.directMessage(Cast.ADA))).containsExactly("once");
  }

  @Test
  void aReplyIsFoundInItsThread() {
    out.start();
    out.outcome(Cast.GENERAL, "root");
    String root = out.slack.messages(Cast.GENERAL).get(0).path("ts").asText();
    out.slack.faults().next("chat.postMessage", Fault.acceptedThenReset());
    assertThat(out.outcome(Cast.GENERAL + "/" + root, "once")).isEqualTo("SENT 1");
    assertThat(out.texts(Cast.GENERAL)).containsExactly("root", "once");
  }

  @Test
  void anAnswerThatComesTooLateIsNoReasonToSayItTwice() {
    try (OutgoingSlack hasty = new OutgoingSlack(folder.resolve("hasty"), Duration.ofMillis(500))) {
      CompletableFuture<Void> gate = new CompletableFuture<>();
      hasty.start();
      hasty.slack.showRepeatsOnce(false);
      hasty.slack.faults().next("chat.postMessage", Fault.held(gate));
      hasty.say(Cast.GENERAL, "once");
      hasty.awaitState(1, "UNKNOWN", "no clear answer");
      gate.complete(null);
      OutgoingSlack.await(() -> hasty.texts(Cast.GENERAL).size() == 1);
      hasty.pass(Duration.ofSeconds(5));
      assertThat(hasty.settled(1)).isEqualTo("SENT 1");
      assertThat(hasty.texts(Cast.GENERAL)).containsExactly("once");
    }
  }

  @Test
  void theConversationWaitsSoThatItsOrderIsKept() {
    out.start();
    out.slack.faults().next("chat.postMessage", SlackFault.status(500));
    out.say(Cast.GENERAL, "first");
    out.say(Cast.GENERAL, "second");
    assertThat(out.outcome(Cast.TEAM_CHANNEL, "elsewhere")).isEqualTo("SENT 1");
    awaitLooks(1);
    assertThat(out.texts(Cast.GENERAL)).isEmpty();
    out.pass(Duration.ofMinutes(1));
    out.settled(2);
    assertThat(out.texts(Cast.GENERAL)).containsExactly("first", "second");
  }

  @Test
  void whereNoLookIsAllowedItStaysUnknownAndIsShown() {
    out.slack.tokens().removeScope(out.slack.botToken(), "channels:history");
    out.start();
    out.slack.faults().next("chat.postMessage", Fault.acceptedThenReset());
    assertThat(out.outcome(Cast.GENERAL, "once"))
        .startsWith("UNKNOWN 1 no clear answer")
        .contains("not looked up: missing_scope");
    assertThat(out.outcome(Cast.GENERAL, "next")).isEqualTo("SENT 1");
    assertThat(out.texts(Cast.GENERAL)).containsExactly("once", "next");
    assertThat(out.store.delivery().outbox().troubles(out.clock.instant()))
        .singleElement()
        .extracting(Trouble::state, Trouble::count)
        .containsExactly(State.UNKNOWN, 1L);
  }

  @Test
  void aLookThatFailsIsRepeated() {
    out.start();
    out.slack.faults().next("chat.postMessage", Fault.acceptedThenReset());
    out.slack.faults().next("conversations.history", SlackFault.rateLimited(1));
    out.slack.faults().next("conversations.history", SlackFault.status(500));
    out.say(Cast.GENERAL, "once");
    awaitLooks(1);
    out.pass(Duration.ofSeconds(10));
    awaitLooks(2);
    out.pass(Duration.ofMinutes(2));
    assertThat(out.settled(1)).isEqualTo("SENT 1");
    assertThat(out.posts()).isOne();
  }

  @Test
  void whatCannotBeLookedUpForAnHourStaysUnknown() {
    out.start();
    out.slack.faults().next("chat.postMessage", Fault.acceptedThenReset());
    out.slack.faults().next("conversations.history", 2, SlackFault.status(500));
    out.say(Cast.GENERAL, "once");
    awaitLooks(1);
    out.pass(Duration.ofMinutes(61));
    assertThat(out.settled(1)).startsWith("UNKNOWN 1 no clear answer");
  }

  @Test
  void aMessageWhoseSenderWasKilledAfterwardsIsFound() {
    Outgoing left = sentByOneThatIsKilled();
    out.start();
    assertThat(out.settled(left.id())).isEqualTo("SENT 1");
    assertThat(out.texts(Cast.GENERAL)).containsExactly("once");
  }

  @Test
  void aLookThatFailsAfterAKillIsRepeatedSoonHoweverLongAgoThatWas() {
    Outgoing left = sentByOneThatIsKilled();
    out.pass(Duration.ofMinutes(5));
    out.slack.faults().next("conversations.history", SlackFault.status(500));
    out.start();
    awaitLooks(1);
    out.pass(Duration.ofSeconds(2));
    assertThat(out.settled(left.id())).isEqualTo("SENT 1");
    assertThat(out.posts()).isOne();
  }

  @Test
  void aMessageWhoseSenderWasKilledBeforehandIsSent() {
    out.store
        .delivery()
        .outbox()
        .add(in(Cast.GENERAL), words("once"), Optional.empty(), out.clock.instant());
    Outgoing left = claimed();
    out.restart();
    out.pass(Duration.ofHours(8));
    out.start();
    assertThat(out.settled(left.id())).startsWith("SENT 2");
    assertThat(out.texts(Cast.GENERAL)).containsExactly("once");
  }

  /** A message that its sender sent, and did not live to record. */
  private Outgoing sentByOneThatIsKilled() {
    out.store
        .delivery()
        .outbox()
        .add(in(Cast.GENERAL), words("once"), Optional.empty(), out.clock.instant());
    Outgoing left = claimed();
    out.platform.send(left);
    out.restart();
    return left;
  }

  private Outgoing claimed() {
    Outbox.Lane lane = new Outbox.Lane("slack", OutgoingSlack.HOME_TEAM);
    return out.store.delivery().outbox().claim(lane, out.clock.instant()).orElseThrow().outgoing();
  }

  private void awaitLooks(int number) {
    OutgoingSlack.await(
        () -> out.slack.calls().count("conversations.history") == number && out.isLookedUpLater(1));
  }
}
