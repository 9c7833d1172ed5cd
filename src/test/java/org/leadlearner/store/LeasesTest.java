package org.leadlearner.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.leadlearner.chat.Outgoing;
import org.leadlearner.delivery.Outbox;
import org.leadlearner.people.Conversation;
import org.leadlearner.store.database.Leases;

/** What one of two nodes may still do with a message that the other one has taken over. */
@Tag("postgres")
class LeasesTest {

  private static final Instant NOON = Instant.parse("2026-10-01T12:00:00Z");
  private static final Outbox.Lane LANE = new Outbox.Lane("slack", "T1");
  private static final StoreRules OVER_AT_ONCE =
      StoreRules.USUAL.leasedFor(new Leases(Duration.ZERO, Duration.ofSeconds(10)));

  private final String url = PostgresServer.emptied();
  private final Store one = Store.open(url, Clock.systemUTC(), OVER_AT_ONCE);
  private final Store two = Store.open(url, Clock.systemUTC(), OVER_AT_ONCE);

  @AfterEach
  void close() {
    one.close();
    two.close();
  }

  @Test
  void whatTheFirstOneSaysLaterGivesItBackToNobody() throws Exception {
    long id = claimedByOne();
    assertThat(two.delivery().outbox().abandoned(NOON))
        .extracting(Outgoing::id)
        .containsExactly(id);
    assertThat(two.delivery().outbox().takeOver(id, NOON)).isTrue();

    one.delivery().outbox().postpone(id, "not reached", NOON);
    one.delivery().outbox().defer(id, "limited", NOON);
    one.delivery().outbox().doubt(id, "no answer", NOON);
    assertThat(state()).isEqualTo("SENDING");
    assertThat(two.delivery().outbox().claim(LANE, NOON)).isEmpty();

    two.delivery().outbox().doubt(id, "the sender was stopped", NOON);
    assertThat(state()).isEqualTo("UNKNOWN");
    one.delivery().outbox().sent(id, 1, NOON);
    assertThat(state()).isEqualTo("SENT");
  }

  /** One was stopped right before it wrote a request that it had begun in time. */
  @Test
  void whatBothHaveSentIsUnknownWhoeverReportsFirst() throws Exception {
    Outbox.Claimed first = claim(one, "D1");
    Outbox.Claimed second = sentAgainByTwo(first);
    sent(two, second);
    assertThat(state()).isEqualTo("SENT");
    sent(one, first);
    assertThat(state()).isEqualTo("UNKNOWN");
    assertThat(two.delivery().outbox().takeInDoubt(LANE, NOON, NOON)).isEmpty();

    Outbox.Claimed third = claim(one, "D2");
    Outbox.Claimed fourth = sentAgainByTwo(third);
    sent(one, third);
    sent(two, fourth);
    two.delivery().outbox().doubt(fourth.outgoing().id(), "no answer", NOON);
    assertThat(two.delivery().outbox().troubles(NOON))
        .containsExactly(
            new Outbox.Trouble(
                "slack",
                "T1",
                Outbox.State.UNKNOWN,
                "may have been sent twice: its first sender was paused",
                2));
  }

  @Test
  void whatTheFirstOneHasSentIsNotSentAgain() throws Exception {
    Outbox.Claimed first = claim(one, "D1");
    leftTo(two, first);
    sent(one, first);
    assertThat(state()).isEqualTo("SENT");
    assertThat(two.delivery().outbox().claim(LANE, NOON)).isEmpty();
  }

  private static Outbox.Claimed claim(Store store, String conversation) {
    store
        .delivery()
        .outbox()
        .add(place(conversation), Samples.message("x"), Optional.empty(), NOON);
    return store.delivery().outbox().claim(LANE, NOON).orElseThrow();
  }

  private static void sent(Store store, Outbox.Claimed claimed) {
    store.delivery().outbox().sent(claimed.outgoing().id(), claimed.attempt(), NOON);
  }

  private Outbox.Claimed sentAgainByTwo(Outbox.Claimed first) {
    leftTo(two, first);
    return two.delivery().outbox().claim(LANE, NOON).orElseThrow();
  }

  private static void leftTo(Store other, Outbox.Claimed claimed) {
    long id = claimed.outgoing().id();
    assertThat(other.delivery().outbox().takeOver(id, NOON)).isTrue();
    other.delivery().outbox().doubt(id, "the sender was stopped", NOON);
    assertThat(other.delivery().outbox().takeInDoubt(LANE, NOON, NOON.plusSeconds(60))).isPresent();
    other.delivery().outbox().sendAgain(id);
  }

  @Test
  void itIsNotBegunByOneWhoWasStoppedWithIt() {
    one.delivery().outbox().add(place("D1"), Samples.message("x"), Optional.empty(), NOON);
    assertThat(one.delivery().outbox().claim(LANE, NOON).orElseThrow().outgoing().begin().isOver())
        .isTrue();
  }

  /** The clock of the one that was killed was ahead: nobody would look for it for so long. */
  @Test
  void itIsLookedForByTheClockOfTheOneWhoTookItOver() throws Exception {
    one.delivery().outbox().add(place("D1"), Samples.message("x"), Optional.empty(), NOON);
    long id =
        one.delivery().outbox().claim(LANE, NOON.plusSeconds(90)).orElseThrow().outgoing().id();
    assertThat(two.delivery().outbox().takeOver(id, NOON)).isTrue();
    two.delivery().outbox().doubt(id, "the sender was stopped", NOON);
    assertThat(two.delivery().outbox().takeInDoubt(LANE, NOON, NOON.plusSeconds(60)))
        .map(Outbox.InDoubt::triedAt)
        .contains(NOON);
  }

  /** The clock of one is ahead: what it wrote is as due as if any other had written it. */
  @Test
  void whatIsNewIsDueForAllAtOnce() {
    Instant ahead = NOON.plusSeconds(90);
    one.delivery()
        .outbox()
        .add(Outbox.Urgency.ANSWER, place("D1"), Samples.message("x"), Optional.empty(), ahead);
    one.delivery().outbox().add(place("D2"), Samples.message("x"), Optional.empty(), ahead);
    one.delivery()
        .outbox()
        .addUntil(place("D3"), Samples.message("x"), ahead, ahead.plusSeconds(3600));
    assertThat(two.delivery().outbox().due(NOON))
        .containsExactly(new Outbox.Lane("slack", "T1", true), LANE);
    assertThat(Stream.generate(() -> two.delivery().outbox().claim(LANE, NOON)).limit(3))
        .allMatch(Optional::isPresent);
  }

  @Test
  void whatIsTriedAgainAtOnceIsDueForAllAtOnce() {
    Instant ahead = NOON.plusSeconds(90);
    long id = claimedByOne();
    one.delivery().outbox().doubt(id, "no answer", ahead);
    assertThat(two.delivery().outbox().due(NOON)).containsExactly(LANE);
    assertThat(two.delivery().outbox().takeInDoubt(LANE, NOON, NOON.plusSeconds(60))).isPresent();
    one.delivery().outbox().sendAgain(id);
    assertThat(two.delivery().outbox().claim(LANE, NOON)).isPresent();
  }

  /** A wait is a wait: what was tried is not due before its time. */
  @Test
  void whatWasTriedWaits() {
    long id = claimedByOne();
    one.delivery().outbox().postpone(id, "not reached", NOON.plusSeconds(2));
    assertThat(two.delivery().outbox().due(NOON)).isEmpty();
    assertThat(two.delivery().outbox().claim(LANE, NOON)).isEmpty();
    assertThat(two.delivery().outbox().claim(LANE, NOON.plusSeconds(2))).isPresent();
  }

  /** A node may be stopped amid a transaction: its rows are not waited for. */
  @Test
  void whatAnotherIsAboutToTakeIsPassedOver() {
    one.delivery().outbox().add(place("D1"), Samples.message("x"), Optional.empty(), NOON);
    boolean isTaken =
        one.transactions()
            .inTransaction(
                () -> {
                  assertThat(one.delivery().outbox().claim(LANE, NOON)).isPresent();
                  return two.delivery().outbox().claim(LANE, NOON).isPresent();
                });
    assertThat(isTaken).isFalse();
  }

  private long claimedByOne() {
    one.delivery().outbox().add(place("D1"), Samples.message("x"), Optional.empty(), NOON);
    return one.delivery().outbox().claim(LANE, NOON).orElseThrow().outgoing().id();
  }

  private static Conversation place(String id) {
    return new Conversation("slack", "T1", id);
  }

  private String state() throws Exception {
    return TestDatabase.text(url, "SELECT state FROM outgoing");
  }
}
