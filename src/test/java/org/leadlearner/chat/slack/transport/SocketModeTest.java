package org.leadlearner.chat.slack.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.leadlearner.chat.Receipt;
import org.leadlearner.chat.SocketPlaces;
import org.leadlearner.chat.message.Line;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;
import org.leadlearner.chat.slack.fake.Bot;
import org.leadlearner.chat.slack.fake.BotAnswer;
import org.leadlearner.chat.slack.fake.Cast;
import org.leadlearner.chat.slack.fake.SlackFault;
import org.leadlearner.chat.slack.fake.Sockets;

class SocketModeTest {
  private static final SocketTimeouts QUICK = quick(Duration.ofMinutes(1));
  private static final SocketTimeouts IMPATIENT = quick(Duration.ofMillis(200));

  private final IncomingSlack incoming = IncomingSlack.start();
  private final Sockets sockets = incoming.slack.sockets();
  private final Bot bot = incoming.slack.botOnSocket();
  private SocketMode ours = socketMode(QUICK);

  /** Quick in all but how long Slack is waited for. */
  private static SocketTimeouts quick(Duration patience) {
    return new SocketTimeouts(
        Duration.ofMillis(20), patience, patience, Duration.ofMillis(300), Duration.ofMillis(50));
  }

  private SocketMode socketMode(SocketTimeouts timeouts) {
    return new SocketMode(
        incoming.clients.patient(),
        incoming.slack.appToken(),
        incoming.requests,
        SocketPlaces.ALONE,
        Clock.systemUTC(),
        timeouts);
  }

  @BeforeEach
  void start() {
    assertThat(ours.trouble()).contains("not connected yet");
  }

  @AfterEach
  void stop() throws Exception {
    ours.close();
    incoming.close();
  }

  @Test
  void twoConnectionsHearAllKindsAndAnswerAfterTheCommit() throws Exception {
    connect();
    Message aside = Message.of(new Part.Text(List.of(Line.plain("See our messages."))));
    incoming.inbox.answer(Receipt.aside(aside));

    BotAnswer command = bot.slashCommand("/checkin", "", Cast.ADA, Cast.GENERAL);
    BotAnswer message = bot.directMessage(Cast.ADA, "start");
    String ts = incoming.post(Cast.ADA, "go");
    BotAnswer press = bot.press(Cast.ADA, Cast.directMessage(Cast.ADA), ts, "go-1");

    assertThat(command.json().path("response_type").asText()).isEqualTo("ephemeral");
    assertThat(message.status()).isEqualTo(200);
    assertThat(press.status()).isEqualTo(200);
    assertThat(incoming.inbox.heard())
        .extracting(heard -> heard.heard().getClass().getSimpleName())
        .containsExactly("Typed", "Typed", "Pressed");
    assertThat(sockets.acknowledgements())
        .extracting(ack -> ack.connection())
        .containsOnly(1, 2)
        .contains(1, 2);
  }

  @Test
  void whatCouldNotBeKeptIsNotAcknowledgedAndKillsNothing() {
    connect();
    incoming.inbox.script(
        heard -> {
          throw new StackOverflowError("thrown by the test");
        });
    sockets.waitFor(Duration.ofMillis(500));
    BotAnswer lost = bot.directMessage(Cast.ADA, "start");
    assertThat(lost.status()).isZero();

    sockets.waitFor(Duration.ofMinutes(1));
    incoming.inbox.script(heard -> Receipt.NOTHING);
    assertThat(bot.directMessage(Cast.ADA, "again").status()).isEqualTo(200);
    assertThat(sockets.opened()).isEqualTo(2);
  }

  @Test
  void aRepeatOverTheOtherConnectionIsHeardOnce() {
    connect();
    BotAnswer first = bot.directMessage(Cast.ADA, "start");
    bot.again(first, 1, "timeout");

    assertThat(incoming.inbox.heard()).hasSize(1);
    assertThat(incoming.inbox.repeats()).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource(Sockets.Reason.class)
  void aConnectionThatMustGoIsReplacedWithoutAGap(Sockets.Reason reason) {
    connect();
    sockets.disconnect(reason);
    Awaitility.await()
        .pollInterval(Duration.ofMillis(20))
        .until(
            () -> {
              assertThat(ours.trouble()).isEmpty();
              assertThat(sockets.open()).isPositive();
              return sockets.opened() == 4 && sockets.open() == 2;
            });

    assertThat(bot.directMessage(Cast.ADA, "still there").status()).isEqualTo(200);
  }

  @Test
  void whatIsUnderWayIsAnsweredOverTheOldConnection() throws Exception {
    connect();
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch go = new CountDownLatch(1);
    incoming.inbox.script(
        heard -> {
          begun.countDown();
          await(go);
          return Receipt.NOTHING;
        });
    CompletableFuture<BotAnswer> answer =
        CompletableFuture.supplyAsync(() -> bot.directMessage(Cast.ADA, "slow"));
    await(begun);
    sockets.disconnect(Sockets.Reason.WARNING);
    Awaitility.await().until(() -> sockets.opened() == 4);
    go.countDown();

    assertThat(answer.get(60, TimeUnit.SECONDS).status()).isEqualTo(200);
  }

  @Test
  void aDroppedConnectionComesBack() {
    connect();
    sockets.drop();
    Awaitility.await().until(() -> sockets.opened() == 4 && sockets.open() == 2);
    Awaitility.await().until(() -> ours.trouble().isEmpty());

    assertThat(bot.directMessage(Cast.ADA, "back").status()).isEqualTo(200);
  }

  @Test
  void anOpenConnectionThatCarriesNothingIsNoticed() {
    ours = socketMode(IMPATIENT);
    connect();
    sockets.silent(true);
    Awaitility.await().until(() -> sockets.opened() >= 4);
    sockets.silent(false);
    Awaitility.await().until(() -> ours.trouble().isEmpty());

    Awaitility.await().until(() -> bot.directMessage(Cast.ADA, "back").status() == 200);
  }

  @Test
  void whileSlackRefusesItIsTriedAgainAndSaid() {
    incoming.slack.faults().next("apps.connections.open", 1_000, SlackFault.error("invalid_auth"));
    ours.start();
    Awaitility.await()
        .until(() -> ours.trouble().filter(why -> why.contains("invalid_auth")).isPresent());
    incoming.slack.faults().clear();
    Awaitility.await().until(() -> ours.trouble().isEmpty());
  }

  @Test
  void anUngreetedConnectionIsGivenUp() {
    sockets.hello(false);
    ours = socketMode(IMPATIENT);
    ours.start();
    Awaitility.await().until(() -> sockets.opened() > 2);
    assertThat(ours.trouble()).contains("Slack did not greet a new connection");
    sockets.hello(true);
    Awaitility.await().until(() -> ours.trouble().isEmpty());
  }

  @Test
  void theWaitsGrowToAMinuteAbout() {
    assertThat(Stream.of(0, 1, 2, 6, 60).map(SocketTimeouts.USUAL::wait))
        .containsExactly(
            Duration.ofSeconds(1),
            Duration.ofSeconds(2),
            Duration.ofSeconds(4),
            Duration.ofSeconds(64),
            Duration.ofSeconds(64));
  }

  private void connect() {
    ours.start();
    Awaitility.await().until(() -> sockets.open() == 2);
    Awaitility.await().until(() -> ours.trouble().isEmpty());
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }
}
