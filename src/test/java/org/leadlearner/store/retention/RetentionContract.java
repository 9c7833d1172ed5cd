package org.leadlearner.store.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadlearner.SettableClock;
import org.leadlearner.checkin.Answer;
import org.leadlearner.people.Team;
import org.leadlearner.progress.round.Round;
import org.leadlearner.retention.AgeRemoval;
import org.leadlearner.retention.AgedRecords;
import org.leadlearner.retention.AgedRecords.Aged;
import org.leadlearner.retention.AgedRecords.Removal;
import org.leadlearner.retention.RecordKind;
import org.leadlearner.retention.RetentionPeriods;
import org.leadlearner.store.RunningDatabase;
import org.leadlearner.store.Samples;
import org.leadlearner.store.StoreContract;
import org.leadlearner.store.TestDatabase;
import org.leadlearner.store.WholePerson;

public abstract class RetentionContract extends StoreContract {

  private static final RetentionPeriods ALL =
      new RetentionPeriods(
          Map.of(RecordKind.TRANSCRIPTS, 30, RecordKind.PRACTICE, 100, RecordKind.CHECKINS, 100));

  private static final Duration DAY = Duration.ofDays(1);
  private static final Instant LATER = NOON.plus(Duration.ofDays(101));
  private static final LocalDate LATER_DAY = LocalDate.parse("2026-04-23");

  private final SettableClock clock = new SettableClock(LATER);
  private WholePerson zebra;

  public RetentionContract(TestDatabase database) {
    super(database);
  }

  @BeforeEach
  void fill() throws Exception {
    Team team = store.team().teams().keep(new Team(Team.NEW, "Cabinet", List.of(), List.of()));
    zebra = new WholePerson(this, "zebra", team);
    // As it is when a team agreed: nothing is open.
    TestDatabase.execute(url, "UPDATE round SET closed_at = 9 WHERE closed_at IS NULL");
  }

  private AgeRemoval removal(RetentionPeriods periods) {
    return new AgeRemoval(periods, store.agedRecords(), clock);
  }

  private Map<String, Long> older(RetentionPeriods periods) {
    return rows(store.agedRecords().olderThan(periods.limits(clock.instant())));
  }

  private static Map<String, Long> rows(List<Aged> all) {
    return all.stream().collect(Collectors.toMap(Aged::table, Aged::rows, Long::sum, TreeMap::new));
  }

  private long count(String table) {
    try {
      return Long.parseLong(TestDatabase.text(url, "SELECT COUNT(*) FROM " + table));
    } catch (Exception unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  @Test
  void whatIsTooOldGoesWithEverythingThatHangsOnIt() {
    Map<String, Long> told = older(ALL);
    assertThat(told.keySet())
        .containsExactly(
            "amendment",
            "answer",
            "check_in",
            "evidence_note",
            "occurrence",
            "open_question",
            "personal_step",
            "practice",
            "practice_reply",
            "prompt_opinion",
            "prompt_passed",
            "reading",
            "staff_sentence",
            "transcript_entry",
            "transcript_shown");

    assertThat(rows(removal(ALL).all())).isEqualTo(told);

    told.keySet().stream()
        .filter(table -> !table.equals("check_in"))
        .forEach(table -> assertThat(count(table)).as(table).isZero());
    assertThat(older(ALL)).isEmpty();
    assertThat(removal(ALL).all()).as("twice").isEmpty();
  }

  @Test
  void nothingGoesADayBefore() {
    clock.set(NOON.plus(Duration.ofDays(30)));
    assertThat(removal(ALL).all()).isEmpty();
    clock.set(NOON.plus(Duration.ofDays(100)));
    assertThat(rows(removal(ALL).all()).keySet())
        .as("answers and prompts are 100 days old")
        .containsOnly("open_question", "transcript_entry", "transcript_shown");
  }

  @Test
  void oneKindGoesByItself() {
    RetentionPeriods practice = new RetentionPeriods(Map.of(RecordKind.PRACTICE, 60));
    assertThat(rows(removal(practice).all()).keySet())
        .containsExactly(
            "occurrence",
            "practice",
            "practice_reply",
            "prompt_opinion",
            "prompt_passed",
            "staff_sentence");
    assertThat(count("answer")).isEqualTo(2);
    assertThat(removal(new RetentionPeriods(Map.of())).all()).isEmpty();
  }

  @Test
  void ofACheckInThatOthersCountOnItStaysThatThereWasOne() throws Exception {
    removal(ALL).all();

    assertThat(
            TestDatabase.text(
                url,
                "SELECT status || ' ' || answers_removed_at || ' ' || finished_at FROM check_in"))
        .isEqualTo("DISCARDED %d %d".formatted(LATER.toEpochMilli(), NOON.toEpochMilli()));
    assertThat(count("round_check_in")).isEqualTo(1);
    assertThat(store.checkin().progress().moves(zebra.id, "shared-ownership")).hasSize(1);
    assertThat(store.checkin().progress().readings(zebra.id, "shared-ownership")).isEmpty();
    assertThat(store.checkin().checkIns().lastTouched(zebra.id)).isEmpty();
    assertThat(store.checkin().checkIns().lastFinished(zebra.id, "shared-ownership")).isEmpty();
    assertThat(store.team().rounds().snapshots(team())).as("a closed round is frozen").hasSize(1);
    assertThat(store.person().personalData().forget(zebra.id)).isPositive();
    assertThat(count("check_in")).isZero();
  }

  private long team() {
    return store.team().teams().all().get(0).id();
  }

  @Test
  void aCheckInThatNothingCountsOnIsGone() throws Exception {
    TestDatabase.execute(url, "DELETE FROM stage_move");
    TestDatabase.execute(url, "DELETE FROM round_check_in");
    removal(ALL).all();
    assertThat(count("check_in")).isZero();
  }

  @Test
  void aCheckInOfAnOpenRoundStaysUntilItIsClosed() {
    Round open =
        store
            .team()
            .rounds()
            .open(team(), Samples.RUBRIC.edition(), NOON.minusSeconds(60), LATER_DAY.plusDays(9));
    assertThat(rows(removal(ALL).all())).doesNotContainKey("answer").containsKey("practice");
    assertThat(count("answer")).isEqualTo(2);
    assertThat(store.team().rounds().current(team())).contains(open);
  }

  @Test
  void anOpenStepStaysUntilItsDayIsLongPast() throws Exception {
    long number = Long.parseLong(TestDatabase.text(url, "SELECT id FROM personal_step"));
    var step = store.steps().find(zebra.id, number).orElseThrow();
    store.steps().open(step, LATER_DAY, LATER);
    assertThat(rows(removal(ALL).all())).doesNotContainKey("personal_step");
    clock.advance(Duration.ofDays(101));
    assertThat(rows(removal(ALL).all())).containsEntry("personal_step", 1L);
  }

  @Test
  void howMuchWentIsWrittenDownAndNotWhat() {
    removal(ALL).all();

    List<Removal> removals = store.agedRecords().removals(LATER_DAY);
    assertThat(removals)
        .contains(
            new Removal(
                LATER_DAY,
                "answer",
                2,
                LocalDate.parse("2026-01-13"),
                LocalDate.parse("2026-01-12")))
        .extracting(Removal::table)
        .contains("transcript_entry", "practice", "check_in");
    assertThat(removals.toString()).doesNotContain("zebra");
    assertThat(store.agedRecords().removals(LATER_DAY.plusDays(1))).isEmpty();
  }

  @Test
  void aLegalHoldKeepsEverything() {
    Map<String, Long> told = older(ALL);
    hold();
    assertThat(store.agedRecords().isHeld()).isTrue();
    assertThat(removal(ALL).all()).isEmpty();
    removal(ALL).daily();
    assertThat(older(ALL)).isEqualTo(told);
    assertThat(store.agedRecords().removals(LocalDate.EPOCH)).isEmpty();
  }

  @Test
  void aServerDeletesOnceADay() {
    AgeRemoval daily = removal(ALL);
    clock.set(NOON.plus(Duration.ofDays(100)).minusSeconds(1));
    daily.daily();
    clock.advance(DAY.minusSeconds(1));
    daily.daily();
    assertThat(count("answer")).as("it is not a day later").isEqualTo(2);
    clock.advance(Duration.ofSeconds(1));
    daily.daily();
    assertThat(count("answer")).isZero();
  }

  @Test
  void muchIsDeletedOverSeveralBeats() throws Exception {
    many(2_500);
    AgeRemoval daily = removal(ALL);
    daily.daily();
    assertThat(count("check_in"))
        .as("2,000 at a beat, one of which others count on")
        .isEqualTo(502);
    daily.daily();
    assertThat(count("check_in")).isEqualTo(1);
  }

  /**
   * Finished ones with an answer each, of one person. PostgreSQL is told how many there are, as it
   * finds out by itself where a server runs for long; until then it looks for what refers to a
   * check-in by reading all.
   */
  private void many(int number) throws Exception {
    long person = person("many");
    TestDatabase.execute(
        url,
        """
        WITH RECURSIVE numbers (number) AS (
          SELECT 1 UNION ALL SELECT number + 1 FROM numbers WHERE number < %d)
        INSERT INTO check_in (person_id, rubric_key, rubric_version, status, stopped, revision,
          note_asked, own_view_asked, started_at, touched_at, finished_at)
        SELECT %d, 'shared-ownership', '1', 'FINISHED', FALSE, 1, TRUE, TRUE, 1, 2, number
        FROM numbers\
        """
            .formatted(number, person));
    TestDatabase.execute(
        url,
        """
        INSERT INTO answer (check_in_id, strand_key, kind, points, answered_at)
        SELECT id, 'INQ', 'SCORED', 5, 2 FROM check_in WHERE person_id = %d\
        """
            .formatted(person));
    TestDatabase.execute(url, "ANALYZE answer");
  }

  /** Seen from outside, a check-in is whole or gone, and what is written down is what went. */
  @Test
  void whoeverIsKilledAmidItLeavesNoCheckInHalf() throws Exception {
    many(300);
    AgedRecords records = store.agedRecords();
    Map<RecordKind, Instant> limits = ALL.limits(LATER);
    records.removeSome(limits, LATER);
    assertThatThrownBy(
            () ->
                store
                    .transactions()
                    .inTransaction(
                        () -> {
                          assertThat(records.removeSome(limits, LATER)).isNotEmpty();
                          throw new IllegalStateException("killed");
                        }))
        .hasMessage("killed");

    assertThat(count("check_in WHERE answers_removed_at IS NULL")).isEqualTo(count("answer"));
    assertThat(written("check_in")).isEqualTo(100);
    reopen();
    assertThat(rows(removal(ALL).all())).containsEntry("check_in", 201L);
    assertThat(written("check_in")).isEqualTo(301);
    assertThat(count("answer")).isZero();
  }

  private long written(String table) {
    return store.agedRecords().removals(LATER_DAY).stream()
        .filter(one -> one.table().equals(table))
        .mapToLong(Removal::rows)
        .sum();
  }

  @Test
  void severalAtOnceDeleteEachRowOnce() throws Exception {
    many(1_000);
    long before = count("check_in");
    List<List<Aged>> each = atOnce(4, () -> removal(ALL).all());

    assertThat(count("check_in")).isEqualTo(1);
    Map<String, Long> all = new HashMap<>();
    each.forEach(some -> rows(some).forEach((table, rows) -> all.merge(table, rows, Long::sum)));
    assertThat(all.get("check_in")).isEqualTo(before).isEqualTo(written("check_in"));
    assertThat(all.get("answer")).isEqualTo(written("answer"));
  }

  @Test
  void whoAnswersAgainMeanwhileKeepsTheirCheckInOrIsTold() throws Exception {
    many(400);
    long person = person("quick");
    var checkIn = started(person);
    TestDatabase.execute(url, "UPDATE check_in SET touched_at = 2 WHERE id = " + checkIn.id());
    List<String> both =
        atOnce(
            List.of(
                () -> removal(ALL).all().toString(),
                () -> {
                  try {
                    store
                        .checkin()
                        .checkIns()
                        .save(
                            Samples.answered(checkIn, Map.of("INQ", new Answer.Scored(3))), LATER);
                    return "kept";
                  } catch (RuntimeException gone) {
                    return "gone";
                  }
                }));
    boolean isThere = store.checkin().checkIns().find(person, checkIn.id()).isPresent();
    assertThat(both.get(1)).isEqualTo(isThere ? "kept" : "gone");
    assertThat(count("answer")).isEqualTo(isThere ? 1 : 0);
  }

  @Test
  void aDryRunReadsBesideTheServer() {
    assertThat(rows(RunningDatabase.olderThan(url, ALL.limits(LATER))))
        .isEqualTo(older(ALL))
        .isNotEmpty();
    assertThat(RunningDatabase.olderThan(url, Collections.emptyMap())).isEmpty();
    assertThat(count("removal")).isZero();
  }
}
