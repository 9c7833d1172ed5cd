package org.leadlearner.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.leadlearner.chat.Deadline;
import org.leadlearner.delivery.Outbox.Claimed;
import org.leadlearner.delivery.Outbox.InDoubt;
import org.leadlearner.delivery.Outbox.Lane;
import org.leadlearner.delivery.Outbox.State;
import org.leadlearner.delivery.Outbox.Urgency;
import org.leadlearner.people.Conversation;

/** Messages that may have arrived or not. */
abstract class DoubtsContract extends OutboxSteps {

  DoubtsContract(TestDatabase database) {
    super(database);
  }

  @Test
  void whatIsInDoubtIsGivenToOneAndHoldsItsConversationOnly() throws Exception {
    add(LANE, "D1", "lost?", NOON);
    add(LANE, "D1", "next", NOON);
    add(LANE, "D2", "elsewhere", NOON);
    Claimed claimed = claim(NOON).orElseThrow();
    long id = claimed.outgoing().id();
    store.delivery().outbox().doubt(id, "no answer", NOON.plusSeconds(1));
    assertThat(row(id)).startsWith("UNKNOWN 1 no answer ");
    assertThat(claim(NOON).map(OutboxSteps::words)).contains("elsewhere");
    assertThat(claim(NOON.plusSeconds(9))).isEmpty();
    assertThat(store.delivery().outbox().due(NOON)).containsExactly(LANE);
    assertThat(store.delivery().outbox().takeInDoubt(OTHER_LANE, NOON, NOON)).isEmpty();
    assertThat(takeInDoubt(NOON))
        .contains(
            new InDoubt(
                claimed.outgoing().until(Deadline.NONE),
                1,
                NOON,
                NOON.plusSeconds(1),
                "no answer"));
    assertThat(store.delivery().outbox().due(NOON)).isEmpty();
    assertThat(takeInDoubt(NOON.plusSeconds(59))).isEmpty();
    assertThat(takeInDoubt(NOON.plusSeconds(60))).isPresent();
  }

  @Test
  void aDoubtEndsWhenItIsSettled() throws Exception {
    for (State state : List.of(State.SENT, State.UNKNOWN, State.FAILED)) {
      add(LANE, "D1", "lost?", NOON);
      long id = claim(NOON).orElseThrow().outgoing().id();
      store.delivery().outbox().doubt(id, "no answer", NOON);
      settle(store, id, state, "looked");
      assertThat(takeInDoubt(NOON)).isEmpty();
      store.delivery().outbox().lookAgain(id, NOON);
      store.delivery().outbox().sendAgain(id);
      assertThat(takeInDoubt(NOON)).isEmpty();
      assertThat(row(id)).startsWith(state + (state == State.SENT ? " 1  " : " 1 looked "));
    }
  }

  /** The answer waits for the look, so the look is as urgent as the answer. */
  @Test
  void whatAnAnswerWaitsForIsLookedUpFirst() {
    add(LANE, "D1", "lost?", NOON);
    add(LANE, "D2", "lost as well?", NOON);
    for (int number = 0; number < 2; number++) {
      long id = claim(NOON).orElseThrow().outgoing().id();
      store.delivery().outbox().doubt(id, "no answer", NOON);
    }
    Lane answers = new Lane("slack", "T1", true);
    assertThat(store.delivery().outbox().due(NOON)).containsExactly(LANE);
    assertThat(store.delivery().outbox().takeInDoubt(answers, NOON, NOON.plusSeconds(9))).isEmpty();
    Conversation second = new Conversation("slack", "T1", "D2");
    store
        .delivery()
        .outbox()
        .add(Urgency.ANSWER, second, Samples.message("an answer"), Optional.empty(), NOON);
    assertThat(store.delivery().outbox().due(NOON)).containsExactly(answers, LANE);
    assertThat(store.delivery().outbox().takeInDoubt(answers, NOON, NOON.plusSeconds(9)))
        .hasValueSatisfying(doubt -> assertThat(doubt.outgoing().to()).isEqualTo(second));
    assertThat(store.delivery().outbox().takeInDoubt(answers, NOON, NOON.plusSeconds(9))).isEmpty();
  }

  @Test
  void whatIsInDoubtCanBeLookedUpAgain() {
    add(LANE, "D1", "lost?", NOON);
    long id = claim(NOON).orElseThrow().outgoing().id();
    store.delivery().outbox().doubt(id, "no answer", NOON);
    assertThat(takeInDoubt(NOON)).isPresent();
    store.delivery().outbox().lookAgain(id, NOON.plusSeconds(2));
    assertThat(takeInDoubt(NOON.plusSeconds(1))).isEmpty();
    assertThat(takeInDoubt(NOON.plusSeconds(2))).isPresent();
  }

  @Test
  void whatSurelyDidNotArriveIsSentAgainInItsPlace() {
    add(LANE, "D1", "lost", NOON);
    add(LANE, "D1", "next", NOON);
    long id = claim(NOON).orElseThrow().outgoing().id();
    store.delivery().outbox().doubt(id, "no answer", NOON);
    store.delivery().outbox().sendAgain(id);
    assertThat(takeInDoubt(NOON.plusSeconds(9))).isEmpty();
    Claimed again = claim(NOON).orElseThrow();
    assertThat(words(again)).isEqualTo("lost");
    assertThat(again.attempts()).isEqualTo(1);
    store.delivery().outbox().forgetBefore(NOON.plusSeconds(9));
    store.delivery().outbox().sent(id, 1, NOON);
    assertThat(claim(NOON).map(OutboxSteps::words)).contains("next");
  }

  @Test
  void onlyWhatIsBeingSentComesIntoDoubt() throws Exception {
    add(LANE, "D1", "hello", NOON);
    long id = claim(NOON).orElseThrow().outgoing().id();
    store.delivery().outbox().sent(id, 1, NOON);
    store.delivery().outbox().doubt(id, "too late", NOON);
    assertThat(row(id)).startsWith("SENT 1  ");
    assertThat(takeInDoubt(NOON)).isEmpty();
  }

  @Test
  void ofManyThatLookAtOnceOneGetsEachDoubt() throws Exception {
    for (int number = 0; number < 12; number++) {
      add(LANE, "D" + number, "message " + number, NOON);
      store.delivery().outbox().doubt(claim(NOON).orElseThrow().outgoing().id(), "no answer", NOON);
    }
    List<List<Long>> taken = atOnce(4, this::takeAllInDoubt);
    assertThat(taken.stream().flatMap(List::stream)).doesNotHaveDuplicates();
    assertThat(takeAllInDoubt().size() + taken.stream().mapToInt(List::size).sum()).isEqualTo(12);
  }

  private List<Long> takeAllInDoubt() {
    List<Long> taken = new ArrayList<>();
    Optional<InDoubt> next = takeInDoubt(NOON);
    while (next.isPresent()) {
      taken.add(next.get().outgoing().id());
      next = takeInDoubt(NOON);
    }
    return taken;
  }

  private Optional<InDoubt> takeInDoubt(Instant at) {
    return store.delivery().outbox().takeInDoubt(LANE, at, at.plusSeconds(60));
  }
}
