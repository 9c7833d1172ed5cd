package org.leadlearner.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.leadlearner.chat.Transcript;
import org.leadlearner.checkin.Amendment;
import org.leadlearner.checkin.Answer;
import org.leadlearner.checkin.CheckIn;
import org.leadlearner.progress.StageMove;
import org.leadlearner.rubric.Stage;

abstract class TransactionsContract extends StoreContract {

  TransactionsContract(TestDatabase database) {
    super(database);
  }

  @Test
  void whatWasDoneInsideStaysAndItsResultIsGiven() {
    long id = store.transactions().inTransaction(() -> person("ana"));
    reopen();
    assertThat(person("ana")).isEqualTo(id);
  }

  @Test
  void nothingOfAnyPortIsKeptWhenTheWorkThrows() throws Exception {
    RuntimeException fault = new RuntimeException("fault");
    assertThatThrownBy(() -> store.transactions().inTransaction(() -> everything(fault)))
        .isSameAs(fault);
    for (String table :
        List.of(
            "person",
            "account",
            "check_in",
            "answer",
            "evidence_note",
            "amendment",
            "reading",
            "stage_move",
            "delivery_key",
            "outgoing",
            "transcript",
            "transcript_entry",
            "transcript_shown")) {
      assertThat(TestDatabase.text(url, "SELECT COUNT(*) FROM " + table)).as(table).isEqualTo("0");
    }
    assertThat(store.transactions().inTransaction(() -> person("ana"))).isPositive();
  }

  private long everything(RuntimeException fault) {
    store.delivery().deliveryKeys().isFirst("web", Set.of("k"), NOON);
    CheckIn checkIn = started(person("ana"));
    Answer answer = new Answer.Scored(5);
    store
        .checkin()
        .checkIns()
        .save(Samples.with(checkIn, 1, Map.of("INQ", answer), Map.of("INQ", "n")), NOON);
    store
        .checkin()
        .checkIns()
        .audit(new Amendment(checkIn.id(), "INQ", Optional.empty(), Optional.of(answer), NOON));
    store.checkin().progress().keep(Samples.reading(checkIn, NOON));
    store
        .checkin()
        .progress()
        .add(
            checkIn.personId(),
            new StageMove(
                checkIn.edition(),
                Optional.empty(),
                Stage.PLANNING,
                StageMove.Cause.BASELINE,
                checkIn.id(),
                NOON));
    store.delivery().outbox().add(Samples.ROOM, Samples.message("hello"), Optional.empty(), NOON);
    store
        .conversation()
        .transcript()
        .said(Samples.ROOM, new Transcript.Said("k", "Ana", "hello"), NOON);
    store.conversation().transcript().shown(Samples.outgoing(1, "hello", Optional.empty()), NOON);
    throw fault;
  }

  @Test
  void anErrorIsThrownOnAndKeepsNothingEither() {
    AssertionError error = new AssertionError("error");
    assertThatThrownBy(
            () ->
                store
                    .transactions()
                    .inTransaction(
                        () -> {
                          person("ana");
                          throw error;
                        }))
        .isSameAs(error);
    assertThat(store.person().people().meet(Samples.account("ana"), Samples.PROFILE, NOON).isNew())
        .isTrue();
  }

  @Test
  void oneInsideAnotherLosesOnlyItsOwnPart() {
    store
        .transactions()
        .inTransaction(
            () -> {
              store.delivery().deliveryKeys().isFirst("web", Set.of("outside"), NOON);
              assertThatThrownBy(() -> store.transactions().inTransaction(this::keyAndFault))
                  .hasMessage("fault");
              return store.delivery().deliveryKeys().isFirst("web", Set.of("after"), NOON);
            });
    assertThat(store.delivery().deliveryKeys().isFirst("web", Set.of("outside"), NOON)).isFalse();
    assertThat(store.delivery().deliveryKeys().isFirst("web", Set.of("inside"), NOON)).isTrue();
    assertThat(store.delivery().deliveryKeys().isFirst("web", Set.of("after"), NOON)).isFalse();
  }

  private boolean keyAndFault() {
    store.delivery().deliveryKeys().isFirst("web", Set.of("inside"), NOON);
    throw new IllegalStateException("fault");
  }

  @Test
  void whatIsNotCommittedIsSeenInsideAndNotOutside() {
    store
        .transactions()
        .inTransaction(
            () -> {
              store
                  .conversation()
                  .transcript()
                  .said(Samples.ROOM, new Transcript.Said("k", "Ana", "hello"), NOON);
              assertThat(transcript()).hasSize(1);
              assertThat(CompletableFuture.supplyAsync(this::transcript).join()).isEmpty();
              return true;
            });
    assertThat(transcript()).hasSize(1);
    assertThat(CompletableFuture.supplyAsync(this::transcript).join()).hasSize(1);
  }

  private List<Transcript.Entry> transcript() {
    return store.conversation().transcript().since(Samples.ROOM, 0);
  }
}
