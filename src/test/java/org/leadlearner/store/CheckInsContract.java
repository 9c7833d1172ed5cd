package org.leadlearner.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.util.Throwables;
import org.junit.jupiter.api.Test;
import org.leadlearner.checkin.Answer;
import org.leadlearner.checkin.Bookmark;
import org.leadlearner.checkin.CheckIn;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.rubric.Stage;

abstract class CheckInsContract extends StoreContract {

  private static final Rubric NEXT = Samples.rubric("shared-ownership", "2");
  private static final Rubric OTHER = Samples.rubric("other", "1");

  CheckInsContract(TestDatabase database) {
    super(database);
  }

  private void save(CheckIn checkIn, Instant at) {
    store.checkin().checkIns().save(checkIn, at);
  }

  @Test
  void aNewCheckInIsOpenAndEmpty() {
    long ana = person("ana");
    CheckIn checkIn = started(ana);
    assertThat(checkIn)
        .isEqualTo(CheckIn.started(checkIn.id(), ana, Samples.RUBRIC.edition(), NOON))
        .isEqualTo(kept(checkIn));
  }

  @Test
  void everythingOfACheckInIsKept() {
    CheckIn start = started(person("ana"));
    for (Stage stage : Stage.values()) {
      CheckIn full = full(kept(start), stage);
      save(full, NOON);
      assertThat(kept(start)).isEqualTo(full);
    }
    reopen();
    assertThat(kept(start)).isEqualTo(full(start, Stage.STAGING));
  }

  private static CheckIn full(CheckIn checkIn, Stage stage) {
    Bookmark bookmark =
        new Bookmark(
            Optional.of("INQ"),
            Optional.of(stage),
            Optional.of("MOD"),
            Optional.of("A"),
            true,
            true);
    return new CheckIn(
        checkIn.id(),
        checkIn.personId(),
        checkIn.edition(),
        CheckIn.Status.FINISHED,
        true,
        7,
        Map.of(
            "INQ", new Answer.Scored(stage.highest()),
            "MOD", new Answer.NotSure(Optional.of("Söhne & “Co”")),
            "A", new Answer.NotSure(Optional.empty()),
            "B", new Answer.Skipped()),
        Map.of("INQ", "a plan\nwith 'two' lines; -- and 👩🏽‍🏫"),
        Optional.of(stage),
        bookmark,
        checkIn.startedAt(),
        Optional.of(NOON.plusMillis(1)));
  }

  @Test
  void theOthersAreStoppedAndNotTouched() {
    store.checkin().shelf(List.of(OTHER));
    long ana = person("ana");
    CheckIn first = started(ana);
    CheckIn someoneElses = started(person("ben"));
    CheckIn second = store.checkin().checkIns().start(ana, OTHER.edition(), NOON);
    save(first.stopped(false), NOON.plusSeconds(9));
    store.checkin().checkIns().stopOthers(first);

    assertThat(kept(first).stopped()).isFalse();
    assertThat(kept(second).stopped()).isTrue();
    assertThat(kept(someoneElses).stopped()).isFalse();
    assertThat(store.checkin().checkIns().lastTouched(ana)).contains(kept(first));
  }

  @Test
  void momentsAreKeptToTheMillisecond() {
    Instant fine = Instant.parse("2026-01-12T12:00:00.123999999Z");
    CheckIn checkIn =
        store.checkin().checkIns().start(person("ana"), Samples.RUBRIC.edition(), fine);
    assertThat(kept(checkIn).startedAt()).isEqualTo(Instant.parse("2026-01-12T12:00:00.123Z"));
  }

  @Test
  void onlyOneIsOpenForAPersonAndARubricOfAnyVersion() throws Exception {
    store.checkin().shelf(List.of(NEXT, OTHER));
    long ana = person("ana");
    CheckIn first = started(ana);
    assertThatThrownBy(() -> started(ana))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("has an open check-in on shared-ownership");
    assertThatThrownBy(() -> started(ana, NEXT.edition()))
        .isInstanceOf(IllegalStateException.class);
    // The database refuses it by itself, not only our statement.
    String copy =
        "INSERT INTO check_in (person_id, rubric_key, rubric_version, status, stopped, revision,"
            + " note_asked, own_view_asked, started_at, touched_at) SELECT person_id, rubric_key,"
            + " rubric_version, status, stopped, revision, note_asked, own_view_asked, started_at,"
            + " touched_at FROM check_in";
    assertThatThrownBy(() -> TestDatabase.execute(url, copy)).hasMessageContaining("check_in");
    assertThat(started(ana, OTHER.edition()).id()).isNotEqualTo(first.id());
    assertThat(started(person("ben")).id()).isNotEqualTo(first.id());
    save(Samples.finished(first, NOON), NOON);
    CheckIn second = started(ana, NEXT.edition());
    save(second.discarded(), NOON);
    assertThat(started(ana).id()).isGreaterThan(second.id());
  }

  @Test
  void anEditionThatNobodyKeptCannotBeStarted() {
    long ana = person("ana");
    assertThatThrownBy(() -> started(ana, new Rubric.Edition("unknown", "1")))
        .isInstanceOf(RuntimeException.class);
    assertThat(store.checkin().checkIns().open(ana)).isEmpty();
  }

  @Test
  void someoneElsesIsNotFound() {
    CheckIn checkIn = started(person("ana"));
    long ben = person("ben");
    assertThat(store.checkin().checkIns().find(ben, checkIn.id())).isEmpty();
    assertThat(store.checkin().checkIns().open(ben)).isEmpty();
    assertThat(store.checkin().checkIns().lastTouched(ben)).isEmpty();
    assertThat(store.checkin().checkIns().lastFinished(ben, "shared-ownership")).isEmpty();
    CheckIn taken = CheckIn.started(checkIn.id(), ben, checkIn.edition(), NOON).stopped(true);
    assertThatThrownBy(() -> save(taken, NOON)).isInstanceOf(IllegalStateException.class);
    assertThat(kept(checkIn)).isEqualTo(checkIn);
  }

  @Test
  void openOnesComeTouchedLastFirst() {
    store.checkin().shelf(List.of(OTHER));
    long ana = person("ana");
    CheckIn one = started(ana);
    CheckIn other = started(ana, OTHER.edition());
    assertThat(store.checkin().checkIns().open(ana)).containsExactly(other, one);
    CheckIn stopped = one.stopped(true);
    save(stopped, NOON.plusSeconds(1));
    assertThat(store.checkin().checkIns().open(ana)).containsExactly(stopped, other);
    assertThat(store.checkin().checkIns().lastTouched(ana)).contains(stopped);
  }

  @Test
  void theLastFinishedOneIsOfAnyVersionAndTheLastTouchedOneNotDiscarded() {
    store.checkin().shelf(List.of(NEXT));
    long ana = person("ana");
    CheckIn first = Samples.finished(started(ana), NOON.plusSeconds(10));
    save(first, NOON.plusSeconds(10));
    CheckIn second = Samples.finished(started(ana, NEXT.edition()), NOON.plusSeconds(20));
    save(second, NOON.plusSeconds(20));
    // Changed later than the second, yet finished before it.
    save(Samples.finished(first, NOON.plusSeconds(10)), NOON.plusSeconds(30));
    save(started(ana).discarded(), NOON.plusSeconds(40));
    assertThat(store.checkin().checkIns().lastFinished(ana, "shared-ownership")).contains(second);
    assertThat(store.checkin().checkIns().lastFinished(ana, "other")).isEmpty();
    assertThat(store.checkin().checkIns().lastTouched(ana).orElseThrow().id())
        .isEqualTo(first.id());
    assertThat(store.checkin().checkIns().open(ana)).isEmpty();
  }

  @Test
  void aStaleSaveIsRefusedAndChangesNothing() {
    CheckIn start = started(person("ana"));
    CheckIn newer =
        Samples.with(start, 2, Map.of("INQ", new Answer.Scored(5)), Map.of("INQ", "note"));
    save(newer, NOON);
    CheckIn stale =
        Samples.with(start, 1, Map.of("INQ", new Answer.Scored(9)), Map.of("INQ", "secret"));
    assertThatThrownBy(() -> save(stale, NOON))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("revision 1")
        .hasMessageNotContaining("secret");
    assertThat(kept(start)).isEqualTo(newer);
    // Stopping is no change, and so keeps its revision.
    save(newer.stopped(true), NOON);
    assertThat(kept(start)).isEqualTo(newer.stopped(true));
  }

  @Test
  void whatHasMovedOnSinceItWasReadIsNotSavedNorIsTheRestOfItsTurn() {
    CheckIn start = started(person("ana"));
    CheckIn newer = Samples.with(start, 2, Map.of("INQ", new Answer.Scored(5)), Map.of());
    save(newer, NOON);
    CheckIn late = Samples.with(start, 1, Map.of("INQ", new Answer.Scored(9)), Map.of());
    Set<String> keys = Set.of("message");

    assertThatThrownBy(
            () ->
                store
                    .transactions()
                    .inTransaction(
                        () -> {
                          store.delivery().deliveryKeys().isFirst("slack", keys, NOON);
                          store.checkin().checkIns().save(newer.stopped(true), late, NOON);
                          return 0;
                        }))
        .isInstanceOf(RuntimeException.class);

    assertThat(kept(start)).isEqualTo(newer);
    assertThat(store.delivery().deliveryKeys().isFirst("slack", keys, NOON)).isTrue();
  }

  @Test
  void anAnswerOrNoteIsNeverLostInSilence() {
    CheckIn start = started(person("ana"));
    CheckIn full =
        Samples.with(start, 1, Map.of("INQ", new Answer.Skipped()), Map.of("INQ", "note"));
    save(full, NOON);
    assertThatThrownBy(() -> save(Samples.with(start, 2, Map.of(), full.notes()), NOON))
        .hasMessageContaining("would lose an answer");
    assertThatThrownBy(() -> save(Samples.with(start, 2, full.answers(), Map.of()), NOON))
        .hasMessageContaining("would lose a note");
    assertThat(kept(start)).isEqualTo(full);
  }

  @Test
  void theDatabaseRefusesPointsThatAreNone() {
    CheckIn checkIn = started(person("ana"));
    for (String row : List.of("'SCORED', 11", "'SCORED', -1", "'SCORED', NULL", "'SKIPPED', 3")) {
      String insert =
          "INSERT INTO answer (check_in_id, strand_key, kind, points, answered_at) VALUES (%d, 'INQ', %s, 0)"
              .formatted(checkIn.id(), row);
      assertThatThrownBy(() -> TestDatabase.execute(url, insert))
          .as(row)
          .message()
          .containsIgnoringCase("check constraint");
    }
  }

  @Test
  void aFaultNamesNobodysWords() {
    CheckIn start = started(person("ana"));
    Bookmark words =
        new Bookmark(
            Optional.of("secret words"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false,
            false);
    CheckIn finishedNever =
        new CheckIn(
            start.id(),
            start.personId(),
            start.edition(),
            CheckIn.Status.FINISHED,
            false,
            1,
            Map.of(),
            Map.of("INQ", "secret note"),
            Optional.empty(),
            words,
            NOON,
            Optional.empty());
    assertThatThrownBy(() -> save(finishedNever, NOON))
        .isInstanceOf(RuntimeException.class)
        .hasStackTraceContaining("CheckInTable")
        .satisfies(
            fault ->
                assertThat(Throwables.getStackTrace(fault))
                    .doesNotContain("secret words", "secret note"));
  }
}
