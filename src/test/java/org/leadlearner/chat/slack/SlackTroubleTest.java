package org.leadlearner.chat.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadlearner.chat.slack.OutgoingSlack.in;
import static org.leadlearner.chat.slack.OutgoingSlack.words;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leadlearner.chat.ChatPlatform.Sent;
import org.leadlearner.chat.ChatPlatform.Shut;
import org.leadlearner.chat.Deadline;
import org.leadlearner.chat.Outgoing;
import org.leadlearner.chat.slack.api.SlackTokens;
import org.leadlearner.chat.slack.fake.Cast;
import org.leadlearner.chat.slack.fake.SlackFault;
import org.leadlearner.delivery.Outbox.State;
import org.leadlearner.delivery.Outbox.Trouble;

/** What Slack refuses, limits or never hears of. */
@Order(1)
class SlackTroubleTest {

  @TempDir Path folder;
  private OutgoingSlack out;

  @BeforeEach
  void start() {
    out = new OutgoingSlack(folder).start();
  }

  @AfterEach
  void stop() {
    out.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "not_in_channel",
        "channel_not_found",
        "is_archived",
        "account_inactive",
        "token_revoked",
        "invalid_auth",
        "missing_scope",
        "restricted_action",
        "user_not_found",
        "cannot_dm_bot",
        "messages_tab_disabled"
      })
  void aRefusalEndsItAndNamesTheMend(String error) {
    out.slack.faults().next("chat.postMessage", SlackFault.error(error));
    assertThat(out.outcome(Cast.GENERAL, "x")).startsWith("FAILED 1 " + error + ": ");
    assertThat(out.posts()).isOne();
  }

  @ParameterizedTest
  @CsvSource({
    "is_archived, ARCHIVED",
    "not_in_channel, NOT_IN",
    "channel_not_found, NOT_IN",
    "is_inactive, GONE",
    "user_disabled, GONE",
    "user_not_found, GONE",
    "restricted_action, FORBIDDEN",
    "account_inactive, WORKSPACE",
    "token_revoked, WORKSPACE",
  })
  void afterAFinalRefusalThePlaceRests(String error, Shut.Cause cause) {
    out.slack.faults().next("chat.postMessage", SlackFault.error(error));
    out.outcome(Cast.GENERAL, "x");

    assertThat(out.store.delivery().outbox().takeUnnotified())
        .containsExactly(new Shut(in(Cast.GENERAL), cause));
    assertThat(out.store.delivery().outbox().rests(in(Cast.GENERAL))).isTrue();
    out.say(Cast.GENERAL, "tomorrow");
    assertThat(out.lastId()).isOne();

    out.answer(Cast.GENERAL, "somebody writes");
    assertThat(out.settled(2)).startsWith("SENT 1");
    assertThat(out.store.delivery().outbox().wasRefused(in(Cast.GENERAL))).isFalse();
  }

  @Test
  void aThreadOfAChannelThatIsShutShutsTheChannel() {
    out.slack.faults().next("chat.postMessage", SlackFault.error("is_archived"));
    out.outcome(Cast.GENERAL + "/1700000000.000100", "x");

    assertThat(out.store.delivery().outbox().rests(in(Cast.GENERAL))).isTrue();
  }

  @Test
  void whatIsWrongWithAMessageShutsNothing() {
    out.slack.faults().next("chat.postMessage", 2, SlackFault.error("invalid_blocks"));
    out.outcome(Cast.GENERAL, "x");

    assertThat(out.store.delivery().outbox().rests(in(Cast.GENERAL))).isFalse();
  }

  @Test
  void whatSlackItselfRefusesIsCountedForOperators() {
    assertThat(out.outcome(Cast.BOT_NOT_IN, "x")).startsWith("FAILED 1 not_in_channel: ");
    out.store.delivery().outbox().wake(in(Cast.BOT_NOT_IN));
    assertThat(out.outcome(Cast.BOT_NOT_IN, "y")).startsWith("FAILED 1 not_in_channel: ");
    assertThat(out.outcome(Cast.ARCHIVED, "x")).startsWith("FAILED 1 is_archived: ");
    assertThat(out.outcome("C0NOWHERE", "x")).startsWith("FAILED 1 channel_not_found: ");
    out.slack.tokens().refuse(out.slack.botToken(), "token_revoked");
    assertThat(out.outcome(Cast.GENERAL, "x")).startsWith("FAILED 1 token_revoked: ");
    out.tokens.clear();
    out.store.delivery().outbox().wake(in(Cast.GENERAL));
    assertThat(out.outcome(Cast.GENERAL, "x")).startsWith("FAILED 1 not_installed: ");
    assertThat(out.store.delivery().outbox().troubles(out.clock.instant()))
        .hasSize(5)
        .first()
        .isEqualTo(
            new Trouble(
                "slack",
                OutgoingSlack.HOME_TEAM,
                State.FAILED,
                "not_in_channel: invite the assistant to the channel",
                2));
    assertThat(out.store.delivery().outbox().troubles(out.clock.instant().plusMillis(1))).isEmpty();
  }

  @Test
  void tooManyCallsWaitAsLongAsSlackSaysAndDoNotCount() {
    out.slack.faults().next("chat.postMessage", SlackFault.rateLimited(30));
    out.say(Cast.GENERAL, "patience");
    out.awaitState(1, "DUE", "limited");
    assertThat(out.outcome(1)).isEqualTo("DUE 0 limited by Slack");
    assertThat(out.dueAt(1)).isEqualTo(out.clock.instant().plusSeconds(30));
    assertThat(out.outcome(Cast.TEAM_CHANNEL, "elsewhere it goes on")).isEqualTo("SENT 1");
    out.pass(Duration.ofSeconds(30));
    assertThat(out.settled(1)).startsWith("SENT 1");
    assertThat(out.posts()).isEqualTo(3);
  }

  @Test
  void aMessageThatIsLimitedManyTimesGoesOutInTheEnd() {
    out.slack.faults().next("chat.postMessage", 12, SlackFault.rateLimited(1));
    out.say(Cast.GENERAL, "patience");
    for (int time = 1; time <= 12; time++) {
      int calls = time;
      OutgoingSlack.await(() -> out.posts() == calls);
      out.awaitState(1, "DUE", "limited");
      out.pass(Duration.ofSeconds(2));
    }
    assertThat(out.settled(1)).startsWith("SENT 1");
  }

  @Test
  void whatNeverReachedSlackIsTriedAgainAndThenGivenUp() {
    out.slack.close();
    out.say(Cast.GENERAL, "anybody?");
    for (int time = 1; time < 30; time++) {
      int tries = time;
      OutgoingSlack.await(
          () -> out.outcome(1).startsWith("DUE " + tries + " Slack was not reached"));
      out.pass(Duration.ofMinutes(5));
    }
    assertThat(out.settled(1))
        .startsWith("FAILED 30 not sent after 30 tries: Slack was not reached");
  }

  @Test
  void anAnswerThatIsNotSlacksIsTriedAgain() {
    out.slack.faults().next("chat.postMessage", SlackFault.status(403));
    out.say(Cast.GENERAL, "x");
    out.awaitState(1, "DUE", "HTTP status 403");
    out.pass(Duration.ofSeconds(1));
    assertThat(out.settled(1)).startsWith("SENT 2");
  }

  @Test
  void tokensThatCannotBeReadNowAreAskedForAgain() {
    SlackTokens broken =
        team -> {
          throw new IllegalStateException("the database is away");
        };
    SlackPlatform platform =
        new SlackPlatform(broken, URI.create("http://127.0.0.1:1/api/"), "your answer", out.clock);
    assertThat(platform.send(new Outgoing(1, in(Cast.GENERAL), words("x"), Optional.empty())))
        .isEqualTo(new Sent.NotSent("the token could not be read"));
  }

  /** A process was stopped with it, and another node may have sent it meanwhile. */
  @Test
  void whatWasHeldForTooLongIsNotBegun() {
    Outgoing held = new Outgoing(1, in(Cast.GENERAL), words("x"), Optional.empty());
    assertThat(out.platform.send(held.until(Deadline.in(Duration.ZERO))))
        .isEqualTo(new Sent.NotSent("held for too long"));
    assertThat(out.slack.calls().all()).isEmpty();
  }
}
