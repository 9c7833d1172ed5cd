package org.leadlearner.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.leadlearner.chat.ChatPlatform.Waiting;
import org.leadlearner.chat.Deadline;
import org.leadlearner.delivery.Outbox.Claimed;
import org.leadlearner.delivery.Outbox.Lane;
import org.leadlearner.delivery.Outbox.State;
import org.leadlearner.delivery.Outbox.Trouble;
import org.leadlearner.delivery.Outbox.Urgency;
import org.leadlearner.people.Conversation;

abstract class OutboxContract extends OutboxSteps {

  OutboxContract(TestDatabase database) {
    super(database);
  }

  /** Each sender ends by looking in vain, and many look at once. */
  @Test
  void whereThereIsNothingNoWriteIsBegun() {
    List<String> taken = new ArrayList<>();
    store.tellTimes((what, took) -> taken.add(what));

    assertThat(store.delivery().outbox().claim(LANE, NOON)).isEmpty();
    assertThat(store.delivery().outbox().takeInDoubt(LANE, NOON, NOON)).isEmpty();

    assertThat(taken).containsOnly("read");
  }

  @Test
  void aClaimedMessageIsTheOneThatWasAdded() {
    Conversation to = new Conversation("slack", "T1", "D1");
    store.delivery().outbox().add(to, Samples.everyPart(), Optional.of("171.5"), NOON);
    Claimed claimed = claim(NOON).orElseThrow();
    assertThat(claimed.attempts()).isZero();
    assertThat(claimed.outgoing().to()).isEqualTo(to);
    assertThat(claimed.outgoing().message()).isEqualTo(Samples.everyPart());
    assertThat(claimed.outgoing().replaces()).contains("171.5");
    assertThat(claim(NOON)).isEmpty();
  }

  @Test
  void nothingIsGivenBeforeItIsDue() {
    add(LANE, "D1", "later", NOON);
    long id = claim(NOON).orElseThrow().outgoing().id();
    store.delivery().outbox().postpone(id, "not reached", NOON.plusMillis(1));
    assertThat(store.delivery().outbox().due(NOON)).isEmpty();
    assertThat(claim(NOON)).isEmpty();
    assertThat(store.delivery().outbox().due(NOON.plusMillis(1))).containsExactly(LANE);
    assertThat(claim(NOON.plusMillis(1))).isPresent();
  }

  @Test
  void oneLaneHoldsUpNoOther() {
    add(LANE, "D1", "here", NOON);
    add(OTHER_LANE, "D1", "there", NOON);
    assertThat(store.delivery().outbox().due(NOON)).containsExactly(LANE, OTHER_LANE);
    assertThat(claim(NOON).map(OutboxSteps::words)).contains("here");
    assertThat(store.delivery().outbox().due(NOON)).containsExactly(OTHER_LANE);
    assertThat(store.delivery().outbox().claim(OTHER_LANE, NOON).map(OutboxSteps::words))
        .contains("there");
  }

  @Test
  void aConversationIsServedInOrder() {
    add(LANE, "D1", "first", NOON);
    add(LANE, "D1", "second", NOON);
    add(LANE, "D2", "elsewhere", NOON);
    Claimed first = claim(NOON).orElseThrow();
    assertThat(words(first)).isEqualTo("first");
    assertThat(claim(NOON).map(OutboxSteps::words)).contains("elsewhere");
    assertThat(claim(NOON)).isEmpty();
    store.delivery().outbox().postpone(first.outgoing().id(), "limited", NOON.plusSeconds(5));
    assertThat(claim(NOON.plusSeconds(4))).isEmpty();
    Claimed again = claim(NOON.plusSeconds(5)).orElseThrow();
    assertThat(words(again)).isEqualTo("first");
    assertThat(again.attempts()).isEqualTo(1);
    store.delivery().outbox().sent(first.outgoing().id(), 1, NOON);
    assertThat(claim(NOON).map(OutboxSteps::words)).contains("second");
  }

  private void answer(String conversation, String text) {
    add(Urgency.ANSWER, conversation, text);
  }

  private void add(Urgency urgency, String conversation, String text) {
    Conversation to = new Conversation("slack", "T1", conversation);
    store.delivery().outbox().add(urgency, to, Samples.message(text), Optional.empty(), NOON);
  }

  @Test
  void whatAnswersSomebodyGoesFirstThenWhatOthersAreTold() {
    add(LANE, "D1", "a prompt", NOON);
    add(LANE, "D2", "another prompt", NOON);
    add(Urgency.TOLD, "D3", "somebody was invited");
    answer("D4", "an answer");
    answer("D5", "another answer");
    assertThat(takeAll(store))
        .containsExactly(
            "an answer", "another answer", "somebody was invited", "a prompt", "another prompt");
  }

  @Test
  void onlyAnAnswerIsAwaited() {
    add(LANE, "D1", "a prompt", NOON);
    add(Urgency.TOLD, "D2", "somebody was invited");
    answer("D3", "an answer");
    List<Boolean> awaited = new ArrayList<>();
    for (Optional<Claimed> next = claim(NOON); next.isPresent(); next = claim(NOON)) {
      awaited.add(next.get().outgoing().isAwaited());
    }
    assertThat(awaited).containsExactly(true, false, false);
  }

  /** Nobody reads that prompts are off and then gets one. */
  @Test
  void whatItsConversationGetsFirstGoesAlongWithAnAnswer() {
    add(LANE, "D1", "a prompt", NOON);
    add(LANE, "D2", "a prompt for the one who asks", NOON);
    answer("D2", "an answer");
    Claimed first = claim(NOON).orElseThrow();
    assertThat(words(first)).isEqualTo("a prompt for the one who asks");
    assertThat(claim(NOON).map(OutboxSteps::words)).contains("a prompt");
    assertThat(claim(NOON)).isEmpty();
    store.delivery().outbox().sent(first.outgoing().id(), 1, NOON);
    assertThat(claim(NOON).map(OutboxSteps::words)).contains("an answer");
  }

  @Test
  void whatIsDeferredComesBackAsUrgentAsTheAnswerThatWaitsForIt() {
    add(LANE, "D1", "a prompt for the one who asks", NOON);
    long id = claim(NOON).orElseThrow().outgoing().id();
    add(LANE, "D2", "a prompt", NOON);
    answer("D1", "an answer");
    store.delivery().outbox().defer(id, "limited", NOON);
    assertThat(claim(NOON).map(OutboxSteps::words)).contains("a prompt for the one who asks");
  }

  @Test
  void aLaneOfAnswersHasNothingElse() {
    Lane answers = new Lane("slack", "T1", true);
    add(LANE, "D1", "a prompt", NOON);
    add(Urgency.TOLD, "D2", "somebody was invited");
    assertThat(store.delivery().outbox().due(NOON)).containsExactly(LANE);
    assertThat(store.delivery().outbox().claim(answers, NOON)).isEmpty();
    answer("D3", "an answer");
    assertThat(store.delivery().outbox().due(NOON)).containsExactly(answers, LANE);
    assertThat(store.delivery().outbox().claim(answers, NOON).map(OutboxSteps::words))
        .contains("an answer");
    assertThat(store.delivery().outbox().claim(answers, NOON)).isEmpty();
  }

  /** Sent after all, it would show for a moment what the person has left behind. */
  @Test
  void ofTwoThatWaitForTheSamePlaceTheLaterIsSent() throws Exception {
    Conversation to = new Conversation("slack", "T1", "D1");
    store.delivery().outbox().add(to, Samples.message("first"), Optional.of("171.5"), NOON);
    long underWay = claim(NOON).orElseThrow().outgoing().id();
    store.delivery().outbox().add(to, Samples.message("second"), Optional.of("171.5"), NOON);
    add(LANE, "D1", "below", NOON);
    store.delivery().outbox().add(to, Samples.message("elsewhere"), Optional.of("171.6"), NOON);
    store.delivery().outbox().add(to, Samples.message("third"), Optional.of("171.5"), NOON);
    assertThat(row(underWay)).startsWith("SENDING 1 ");
    assertThat(row(underWay + 1)).startsWith("SKIPPED 0 a later one takes its place ");
    store.delivery().outbox().sent(underWay, 1, NOON);
    List<String> sent = new ArrayList<>();
    for (Optional<Claimed> next = claim(NOON); next.isPresent(); next = claim(NOON)) {
      sent.add(words(next.get()));
      store.delivery().outbox().sent(next.get().outgoing().id(), 1, NOON);
    }
    assertThat(sent).containsExactly("below", "elsewhere", "third");
  }

  @Test
  void everySettledStateLetsTheNextOneGo() throws Exception {
    for (State state : List.of(State.UNKNOWN, State.FAILED, State.SKIPPED)) {
      add(LANE, "D1", "about " + state, NOON);
      long id = claim(NOON).orElseThrow().outgoing().id();
      store.delivery().outbox().settle(id, state, "because", NOON);
      assertThat(row(id)).startsWith(state + " 1 because ").doesNotEndWith(" blank");
    }
    add(LANE, "D1", "sent", NOON);
    long id = claim(NOON).orElseThrow().outgoing().id();
    store.delivery().outbox().sent(id, 1, NOON);
    assertThat(row(id)).isEqualTo("SENT 1  blank");
    add(LANE, "D1", "next", NOON);
    assertThat(claim(NOON)).isPresent();
  }

  @Test
  void dueSendingAndSentAreNotSettledLikeThis() {
    for (State state : List.of(State.DUE, State.SENDING, State.SENT)) {
      assertThatThrownBy(() -> store.delivery().outbox().settle(1, state, "", NOON))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void whatIsSentStaysSent() throws Exception {
    add(LANE, "D1", "hello", NOON);
    long id = claim(NOON).orElseThrow().outgoing().id();
    store.delivery().outbox().settle(id, State.UNKNOWN, "lost", NOON);
    store.delivery().outbox().postpone(id, "too late", NOON);
    assertThat(row(id)).startsWith("UNKNOWN 1 lost ");
    store.delivery().outbox().sent(id, 1, NOON);
    store.delivery().outbox().settle(id, State.FAILED, "too late", NOON);
    store.delivery().outbox().postpone(id, "too late", NOON);
    assertThat(row(id)).isEqualTo("SENT 1  blank");
  }

  @Test
  void ofManySendersAtOnceOneGetsEachMessage() throws Exception {
    for (int number = 0; number < 12; number++) {
      add(LANE, "D" + number, "message " + number, NOON);
    }
    List<List<String>> taken = atOnce(4, () -> takeAll(store));
    assertThat(taken.stream().flatMap(List::stream)).hasSize(12).doesNotHaveDuplicates();
  }

  static List<String> takeAll(Store store) {
    List<String> taken = new ArrayList<>();
    Optional<Claimed> next = store.delivery().outbox().claim(LANE, NOON);
    while (next.isPresent()) {
      taken.add(words(next.get()));
      next = store.delivery().outbox().claim(LANE, NOON);
    }
    return taken;
  }

  @Test
  void whatAnEarlierRunWasSendingIsAbandonedAndNotWhatThisOneSends() throws Exception {
    add(LANE, "D1", "of the run before", NOON);
    Claimed before = claim(NOON).orElseThrow();
    sentForSeconds(3600);
    assertThat(store.delivery().outbox().abandoned(NOON)).isEmpty();
    reopen();
    add(LANE, "D2", "of this run", NOON);
    assertThat(claim(NOON)).isPresent();
    assertThat(store.delivery().outbox().abandoned(NOON))
        .containsExactly(before.outgoing().until(Deadline.NONE));
    store.delivery().outbox().settle(before.outgoing().id(), State.UNKNOWN, "restart", NOON);
    assertThat(store.delivery().outbox().abandoned(NOON)).isEmpty();
  }

  /** The claim was committed but its answer was lost, so no node sends the message. */
  @Test
  void whatThisRunTookWithoutHearingOfItIsAbandonedLater() throws Exception {
    add(LANE, "D1", "in hand", NOON);
    add(LANE, "D2", "unheard of", NOON);
    assertThat(claim(NOON)).isPresent();
    TestDatabase.execute(
        url,
        "UPDATE outgoing SET (state, claimed_by, claimed_at, held_since) ="
            + " (SELECT state, claimed_by, claimed_at, held_since FROM outgoing"
            + " WHERE state = 'SENDING') WHERE state = 'DUE'");
    assertThat(store.delivery().outbox().abandoned(NOON.plusSeconds(59))).isEmpty();
    sentForSeconds(60);
    Instant later = NOON.plusSeconds(60);
    assertThat(store.delivery().outbox().abandoned(later))
        .singleElement()
        .satisfies(left -> assertThat(left.to().id()).isEqualTo("D2"));
    assertThat(
            store
                .delivery()
                .outbox()
                .takeOver(store.delivery().outbox().abandoned(later).get(0).id(), later))
        .isTrue();
    assertThat(store.delivery().outbox().abandoned(later)).isEmpty();
  }

  /** As if senders had held what they send for so much longer, by the database's own clock. */
  private void sentForSeconds(long seconds) throws Exception {
    TestDatabase.execute(url, "UPDATE outgoing SET held_since = held_since - " + 1000 * seconds);
  }

  @Test
  void onlyWhatWasSettledEarlierIsForgotten() throws Exception {
    add(LANE, "D1", "old", NOON);
    store
        .delivery()
        .outbox()
        .sent(claim(NOON).orElseThrow().outgoing().id(), 1, NOON.minusMillis(1));
    add(LANE, "D1", "young", NOON);
    store
        .delivery()
        .outbox()
        .settle(claim(NOON).orElseThrow().outgoing().id(), State.FAILED, "", NOON);
    add(LANE, "D1", "due", NOON.minusSeconds(99));
    store.delivery().outbox().forgetBefore(NOON);
    assertThat(TestDatabase.text(url, "SELECT COUNT(*) FROM outgoing")).isEqualTo("2");
    assertThat(claim(NOON).map(OutboxSteps::words)).contains("due");
  }

  @Test
  void whatIsPostponedIsNotForgotten() throws Exception {
    add(LANE, "D1", "hello", NOON);
    long id = claim(NOON).orElseThrow().outgoing().id();
    store.delivery().outbox().postpone(id, "limited", NOON);
    assertThat(row(id)).startsWith("DUE 1 limited ");
    store.delivery().outbox().forgetBefore(NOON.plusSeconds(1));
    assertThat(claim(NOON)).isPresent();
  }

  @Test
  void aTryThatDoesNotCountLeavesTheNumberOfTries() throws Exception {
    add(LANE, "D1", "hello", NOON);
    long id = claim(NOON).orElseThrow().outgoing().id();
    store.delivery().outbox().defer(id, "limited", NOON.plusSeconds(2));
    assertThat(row(id)).startsWith("DUE 0 limited ");
    assertThat(claim(NOON.plusSeconds(1))).isEmpty();
    assertThat(claim(NOON.plusSeconds(2)).orElseThrow().attempts()).isZero();
  }

  @Test
  void whatDoesNotGoIsLeftAndTheNextConversationIsServed() throws Exception {
    for (int number = 0; number < 40; number++) {
      add(LANE, "D1", "a prompt of one", NOON);
      answer("D2", "an answer to one");
    }
    add(LANE, "D3", "a prompt", NOON);
    answer("D4", "an answer");
    Predicate<Waiting> others = message -> message.to().id().matches("D[34]");
    List<String> taken = new ArrayList<>();
    Optional<Claimed> next = store.delivery().outbox().claim(LANE, NOON, others);
    while (next.isPresent()) {
      taken.add(words(next.get()));
      next = store.delivery().outbox().claim(LANE, NOON, others);
    }
    assertThat(taken).containsExactly("an answer", "a prompt");
    assertThat(TestDatabase.text(url, "SELECT COUNT(claimed_at) FROM outgoing")).isEqualTo("2");
    assertThat(claim(NOON).map(OutboxSteps::words)).contains("an answer to one");
  }

  /** By it a platform knows which of its limits count. */
  @Test
  void beforeAMessageIsTakenItIsKnownWhereItGoesAndWhoWaits() {
    Conversation to = new Conversation("slack", "T1", "D1");
    store.delivery().outbox().add(to, Samples.message("in a place"), Optional.of("171.5"), NOON);
    answer("D2", "an answer");
    List<Waiting> asked = new ArrayList<>();
    assertThat(store.delivery().outbox().claim(LANE, NOON, message -> !asked.add(message)))
        .isEmpty();
    Waiting answer = new Waiting(new Conversation("slack", "T1", "D2"), false, true);
    assertThat(asked).startsWith(answer).contains(new Waiting(to, true, false));
  }

  @Test
  void troublesAreCountedByWorkspaceAndReason() {
    fail(LANE, State.FAILED, "is_archived", NOON.minusMillis(1));
    fail(LANE, State.FAILED, "not_in_channel", NOON);
    fail(OTHER_LANE, State.UNKNOWN, "no answer", NOON);
    fail(LANE, State.FAILED, "not_in_channel", NOON);
    add(LANE, "D1", "hello", NOON);
    store.delivery().outbox().sent(claim(NOON).orElseThrow().outgoing().id(), 1, NOON);
    assertThat(store.delivery().outbox().troubles(NOON))
        .containsExactly(
            new Trouble("slack", "T1", State.FAILED, "not_in_channel", 2),
            new Trouble("slack", "T2", State.UNKNOWN, "no answer", 1));
  }

  private void fail(Lane lane, State state, String why, Instant at) {
    add(lane, "D1", "hello", NOON);
    long id = store.delivery().outbox().claim(lane, NOON).orElseThrow().outgoing().id();
    store.delivery().outbox().settle(id, state, why, at);
  }
}
