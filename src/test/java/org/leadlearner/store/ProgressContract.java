package org.leadlearner.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.leadlearner.checkin.CheckIn;
import org.leadlearner.progress.Hold;
import org.leadlearner.progress.Reading;
import org.leadlearner.progress.Result;
import org.leadlearner.progress.Score;
import org.leadlearner.progress.StageMove;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.rubric.Stage;

abstract class ProgressContract extends StoreContract {

  private static final Rubric NEXT = Samples.rubric("shared-ownership", "2");

  ProgressContract(TestDatabase database) {
    super(database);
  }

  @Test
  void aReadingIsKeptWholeAndReplaced() {
    CheckIn checkIn = started(person("ana"));
    Reading reading = Samples.reading(checkIn, NOON);
    store.checkin().progress().keep(reading);
    assertThat(store.checkin().progress().reading(checkIn.personId(), checkIn.id()))
        .contains(reading);
    for (Reading.WhyLower why : Reading.WhyLower.values()) {
      for (Stage stage : Stage.values()) {
        Reading changed = reading.because(why).lookingBack(stage);
        store.checkin().progress().keep(changed);
        assertThat(store.checkin().progress().readings(checkIn.personId(), "shared-ownership"))
            .containsExactly(changed);
      }
    }
  }

  @Test
  void everyResultIsKept() {
    CheckIn checkIn = started(person("ana"));
    List<Result> results = new ArrayList<>();
    results.add(new Result(0, 0, 6, Optional.empty(), List.of(), List.of(), 0));
    for (Hold.Reason reason : Hold.Reason.values()) {
      List<Hold> holds = List.of(new Hold("INQ", reason), new Hold("MOD", reason));
      results.add(new Result(9, 1, 0, Optional.of(Score.of(9)), List.of("INQ"), holds, 2));
      results.add(new Result(9, 1, 2, Optional.of(new Score(0, 9)), List.of("INQ"), holds, 2));
    }
    for (Result result : results) {
      Reading reading = Samples.reading(checkIn, result, NOON);
      store.checkin().progress().keep(reading);
      assertThat(store.checkin().progress().reading(checkIn.personId(), checkIn.id()))
          .contains(reading);
    }
  }

  @Test
  void readingsAreOfOnePersonAndAnyVersionOldestFirst() {
    store.checkin().shelf(List.of(NEXT, Samples.rubric("other", "1")));
    long ana = person("ana");
    Reading late = kept(ana, Samples.RUBRIC.edition(), NOON.plusSeconds(9));
    Reading early = kept(ana, NEXT.edition(), NOON);
    kept(ana, new Rubric.Edition("other", "1"), NOON);
    Reading bens = kept(person("ben"), NEXT.edition(), NOON);
    assertThat(store.checkin().progress().readings(ana, "shared-ownership"))
        .containsExactly(early, late);
    assertThat(store.checkin().progress().reading(ana, bens.checkInId())).isEmpty();
  }

  private Reading kept(long personId, Rubric.Edition edition, Instant at) {
    CheckIn checkIn = Samples.finished(started(personId, edition), at);
    store.checkin().checkIns().save(checkIn, at);
    Reading reading = Samples.reading(checkIn, at);
    store.checkin().progress().keep(reading);
    return reading;
  }

  @Test
  void movesAreKeptInTheOrderTheyWereTold() {
    store.checkin().shelf(List.of(NEXT, Samples.rubric("other", "1")));
    long ana = person("ana");
    List<StageMove> moves = new ArrayList<>();
    CheckIn checkIn = started(ana);
    for (StageMove.Cause cause : StageMove.Cause.values()) {
      for (Stage to : Stage.values()) {
        moves.add(
            move(Samples.RUBRIC.edition(), Optional.of(to.previous()), to, cause, checkIn.id()));
      }
    }
    moves.add(
        move(
            NEXT.edition(),
            Optional.empty(),
            Stage.PLANNING,
            StageMove.Cause.BASELINE,
            checkIn.id()));
    moves.forEach(move -> store.checkin().progress().add(ana, move));
    Rubric.Edition other = new Rubric.Edition("other", "1");
    store
        .checkin()
        .progress()
        .add(
            ana,
            move(other, Optional.empty(), Stage.STAGING, StageMove.Cause.BASELINE, checkIn.id()));
    assertThat(store.checkin().progress().moves(ana, "shared-ownership")).isEqualTo(moves);
    assertThat(store.checkin().progress().moves(person("ben"), "shared-ownership")).isEmpty();
  }

  private static StageMove move(
      Rubric.Edition edition,
      Optional<Stage> from,
      Stage to,
      StageMove.Cause cause,
      long checkInId) {
    return new StageMove(edition, from, to, cause, checkInId, NOON.minusSeconds(to.highest()));
  }
}
