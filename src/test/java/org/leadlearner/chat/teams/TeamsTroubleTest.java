package org.leadlearner.chat.teams;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
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
import org.leadlearner.chat.fake.Fault;
import org.leadlearner.chat.teams.fake.Cast;
import org.leadlearner.chat.teams.fake.FakeBotConnector;
import org.leadlearner.chat.teams.fake.Operation;
import org.leadlearner.chat.teams.fake.TeamsFault;

/** What Teams refuses, limits, loses or never hears of. */
@Order(1)
class TeamsTroubleTest {

  private static final String ROOM = Cast.ADA.personal();

  @TempDir Path folder;
  private OutgoingTeams out;

  @BeforeEach
  void start() {
    out = new OutgoingTeams(folder, Duration.ofSeconds(2));
  }

  @AfterEach
  void stop() {
    out.close();
  }

  @ParameterizedTest
  @ValueSource(ints = {500, 502, 503, 504, 408})
  void aNewMessageThatMetAServersTroubleIsNeverSentAgain(int status) {
    out.teams.faults().next(Operation.SEND, TeamsFault.status(status));
    out.teams.faults().next(Operation.SEND, TeamsFault.error(status, "ServiceError"));
    assertThat(out.outcome(OutgoingTeams.CHANNEL, "x"))
        .startsWith("UNKNOWN 1 HTTP status " + status);
    assertThat(out.outcome(OutgoingTeams.ADA, "x"))
        .startsWith("UNKNOWN 1 HTTP status " + status + ", ServiceError");
    out.pass(Duration.ofHours(2));
    assertThat(out.outcome(OutgoingTeams.ADA, "y")).isEqualTo("SENT 1");
    assertThat(out.calls(Operation.SEND)).isEqualTo(3);
  }

  /** A process was stopped with it, and another node may have sent it meanwhile. */
  @Test
  void whatWasHeldForTooLongIsNotBegun() {
    Outgoing held = new Outgoing(1, OutgoingTeams.ADA, OutgoingTeams.words("x"), Optional.empty());
    assertThat(out.platform.send(held.until(Deadline.in(Duration.ZERO))))
        .isEqualTo(new Sent.NotSent("held for too long"));
    assertThat(out.calls(Operation.SEND)).isZero();
  }

  @Test
  void aNewMessageWhoseAnswerWasLostIsNeverSentAgain() {
    out.teams.faults().next(Operation.SEND, Fault.acceptedThenReset());
    assertThat(out.outcome(OutgoingTeams.CHANNEL, "x")).startsWith("UNKNOWN 1 no clear answer");
    out.pass(Duration.ofHours(2));
    assertThat(out.outcome(OutgoingTeams.ADA, "y")).isEqualTo("SENT 1");
    assertThat(out.standing(OutgoingTeams.CHANNEL.id())).containsExactly("x");
    assertThat(out.calls(Operation.SEND)).isEqualTo(2);
  }

  @Test
  void anAnswerThatTakesTooLongIsNotWaitedFor() {
    CompletableFuture<Void> gate = new CompletableFuture<>();
    out.teams.faults().next(Operation.SEND, Fault.held(gate));
    assertThat(out.outcome(OutgoingTeams.ADA, "x")).startsWith("UNKNOWN 1 no clear answer");
    gate.complete(null);
    assertThat(out.calls(Operation.SEND)).isOne();
  }

  @Test
  void anAnswerThatCannotBeReadWasStillGiven() {
    out.teams.faults().next(Operation.SEND, TeamsFault.status(200));
    assertThat(out.outcome(OutgoingTeams.ADA, "x")).startsWith("UNKNOWN 1 HTTP status 200");
    assertThat(out.calls(Operation.SEND)).isOne();
  }

  @ParameterizedTest
  @ValueSource(ints = {412, 500, 502, 503, 504})
  void aChangeIsTriedAgain(int status) {
    out.outcome(OutgoingTeams.ADA, "before");
    out.teams.faults().next(Operation.UPDATE, TeamsFault.status(status));
    changedAtSecondTry("HTTP status " + status);
  }

  @Test
  void aChangeWhoseAnswerWasLostIsMadeAgain() {
    out.outcome(OutgoingTeams.ADA, "before");
    out.teams.faults().next(Operation.UPDATE, Fault.acceptedThenReset());
    changedAtSecondTry("no clear answer");
  }

  private void changedAtSecondTry(String why) {
    long id = out.add(OutgoingTeams.ADA, "after", Optional.of(out.lastActivity(ROOM)));
    out.awaitDue(id, why);
    out.pass(Duration.ofSeconds(1));
    assertThat(out.settled(id)).startsWith("SENT 2");
    assertThat(out.standing(ROOM)).containsExactly("after");
    assertThat(out.calls(Operation.UPDATE)).isEqualTo(2);
  }

  @Test
  void tooManyCallsWaitAsLongAsTeamsSaysAndDoNotCount() {
    String inAMinute =
        DateTimeFormatter.RFC_1123_DATE_TIME.format(
            out.clock.instant().plusSeconds(60).atOffset(ZoneOffset.UTC));
    Map<String, Integer> waits =
        Map.of("17", 17, inAMinute, 60, "soon", 30, "0", 1, "99999999", 86_400);
    waits.forEach(this::waits);
    assertThat(out.calls(Operation.SEND)).isEqualTo(2 * waits.size());
  }

  private void waits(String retryAfter, int seconds) {
    int before = out.standing(ROOM).size();
    out.teams.faults().next(Operation.SEND, TeamsFault.limited(retryAfter));
    long id = out.say(OutgoingTeams.ADA, "patience");
    out.awaitDue(id, "limited by Teams");
    assertThat(out.outcome(id)).isEqualTo("DUE 0 limited by Teams");
    assertThat(out.dueIn(id).toSeconds()).isLessThanOrEqualTo(seconds);
    assertThat(out.standing(ROOM)).hasSize(before);
    out.pass(Duration.ofSeconds(seconds));
    assertThat(out.settled(id)).startsWith("SENT 1");
  }

  @ParameterizedTest
  @CsvSource({
    "400, BadArgument, BadArgument",
    "404, ConversationNotFound, ConversationNotFound: the conversation is there no more",
    "413, MessageSizeTooBig, MessageSizeTooBig: the message is too long for Teams",
    "403, Forbidden, Forbidden",
    "405, 'not a word, but text', HTTP status 405"
  })
  void aRefusalEndsIt(int status, String code, String why) {
    out.teams.faults().next(Operation.SEND, TeamsFault.error(status, code));
    assertThat(out.outcome(OutgoingTeams.ADA, "x")).isEqualTo("FAILED 1 " + why);
    assertThat(out.calls(Operation.SEND)).isOne();
    assertThat(out.store.conversation().references().blocked("teams")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "403, BotNotInConversationRoster, NOT_IN",
    "403, ConversationBlockedByUser, NOT_IN",
    "403, Forbidden, FORBIDDEN",
    "404, ConversationNotFound, GONE",
  })
  void afterAFinalRefusalTheConversationRests(int status, String code, Shut.Cause cause) {
    out.teams.faults().next(Operation.SEND, TeamsFault.error(status, code));
    out.outcome(OutgoingTeams.ADA, "x");

    assertThat(out.store.delivery().outbox().takeUnnotified())
        .containsExactly(new Shut(OutgoingTeams.ADA, cause));
    assertThat(out.say(OutgoingTeams.ADA, "tomorrow")).as("nothing is added").isOne();

    // They let us in again, and write.
    out.store.conversation().references().unblock(OutgoingTeams.ADA);
    out.store.delivery().outbox().wake(OutgoingTeams.ADA);
    assertThat(out.outcome(OutgoingTeams.ADA, "y")).isEqualTo("SENT 1");
    assertThat(out.store.delivery().outbox().wasRefused(OutgoingTeams.ADA)).isFalse();
  }

  @Test
  void whatIsWrongWithAMessageShutsNothing() {
    out.teams.faults().next(Operation.SEND, TeamsFault.error(413, "MessageSizeTooBig"));
    out.outcome(OutgoingTeams.ADA, "x");
    assertThat(out.store.delivery().outbox().rests(OutgoingTeams.ADA)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "BotNotInConversationRoster",
        "BotDisabledByAdmin",
        "ConversationBlockedByUser",
        "MessageWritesBlocked"
      })
  void whereWeAreShutOutNothingIsSentUntilWeAreInstalledAgain(String code) {
    out.teams.faults().next(Operation.SEND, TeamsFault.error(403, code));
    assertThat(out.outcome(OutgoingTeams.CHANNEL, "one")).startsWith("FAILED 1 " + code + ": ");
    out.pass(Duration.ofDays(3));
    assertThat(out.outcome(OutgoingTeams.CHANNEL, "two")).startsWith("FAILED 1 " + code + ": ");
    String another = Cast.CHANNEL + ";messageid=2";
    assertThat(out.outcome(OutgoingTeams.of(another), "three")).startsWith("FAILED 1 " + code);
    assertThat(out.calls(Operation.SEND)).isOne();
    assertThat(out.store.conversation().references().blocked("teams"))
        .singleElement()
        .satisfies(blocked -> assertThat(blocked.conversation().id()).isEqualTo(Cast.CHANNEL))
        .satisfies(blocked -> assertThat(blocked.why()).contains("until it is installed again"));
    assertThat(out.outcome(OutgoingTeams.ADA, "elsewhere")).isEqualTo("SENT 1");

    out.store.conversation().references().unblock(OutgoingTeams.of(Cast.CHANNEL));
    assertThat(out.outcome(OutgoingTeams.CHANNEL, "four")).isEqualTo("SENT 1");
    assertThat(out.standing(OutgoingTeams.CHANNEL.id())).containsExactly("four");
  }

  @Test
  void aPersonWhoNeverInstalledUsIsLeftAlone() {
    out.teams.rooms().leave(Cast.BOB.personal());
    assertThat(out.outcome(OutgoingTeams.BOB, "x")).startsWith("FAILED 1 BotNotInConversationR");
    assertThat(out.outcome(OutgoingTeams.BOB, "y")).startsWith("FAILED 1 BotNotInConversationR");
    assertThat(out.calls(Operation.CREATE)).isOne();
    assertThat(out.calls(Operation.SEND)).isZero();
    assertThat(out.store.conversation().references().blocked(OutgoingTeams.BOB)).isPresent();
  }

  @Test
  void aTokenThatIsNotTakenIsFetchedAgain() {
    out.outcome(OutgoingTeams.ADA, "one");
    out.teams.issued().revoke();
    long id = out.say(OutgoingTeams.ADA, "two");
    out.awaitDue(id, "Teams did not take our token");
    assertThat(out.calls(Operation.SEND)).isEqualTo(2);
    out.pass(Duration.ofSeconds(1));
    assertThat(out.settled(id)).startsWith("SENT 2");
    assertThat(out.calls(Operation.TOKEN)).isEqualTo(2);
    assertThat(out.standing(ROOM)).containsExactly("one", "two");
  }

  @Test
  void withoutATokenNothingIsAsked() {
    out.teams.faults().next(Operation.TOKEN, TeamsFault.status(503));
    long id = out.say(OutgoingTeams.ADA, "x");
    out.awaitDue(id, "the login service gave no token");
    assertThat(out.calls(Operation.SEND)).isZero();
    out.pass(Duration.ofSeconds(1));
    assertThat(out.settled(id)).startsWith("SENT 2");
  }

  @Test
  void aRedirectIsNotFollowed() {
    try (FakeBotConnector other = FakeBotConnector.start()) {
      out.teams.faults().next(Operation.SEND, TeamsFault.redirect(other.serviceUrl()));
      long id = out.say(OutgoingTeams.ADA, "x");
      out.awaitDue(id, "HTTP status 307");
      assertThat(other.calls().all()).isEmpty();
    }
  }

  @Test
  void whatNeverReachedTeamsIsTriedAgain() {
    String host = out.teams.host();
    out.outcome(OutgoingTeams.ADA, "a token is there");
    for (String url : List.of("https://nowhere.invalid/", "https://" + host + "/")) {
      out.keep(OutgoingTeams.ADA, ROOM, url);
      long id = out.say(OutgoingTeams.ADA, "x");
      out.awaitDue(id, "Teams was not reached");
      out.keep(OutgoingTeams.ADA, ROOM);
      out.pass(Duration.ofSeconds(1));
      assertThat(out.settled(id)).startsWith("SENT 2");
    }
    assertThat(out.calls(Operation.SEND)).isEqualTo(3);
  }

  @Test
  void whileTeamsIsAwayMessagesWait() {
    out.teams.close();
    long id = out.say(OutgoingTeams.ADA, "x");
    out.awaitDue(id, "the login service was not reached");
  }
}
