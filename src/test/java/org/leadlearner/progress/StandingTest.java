package org.leadlearner.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.leadlearner.checkin.EvidenceNote;
import org.leadlearner.progress.Reading.WhyLower;
import org.leadlearner.progress.StageMove.Cause;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.rubric.SampleRubrics;
import org.leadlearner.rubric.Stage;

class StandingTest {

  private static final Instant DAY_ZERO = Instant.parse("2026-09-15T14:00:00Z");
  private static final Rubric OLD = SampleRubrics.seven("1");
  private static final Rubric NEW = SampleRubrics.seven("2");

  private final List<Reading> readings = new ArrayList<>();
  private final List<EvidenceNote> notes = new ArrayList<>();

  @Test
  void theFirstFullReadingIsTheBaseline() {
    read(0, 4);

    assertThat(causes()).containsExactly(Cause.BASELINE);
    assertThat(stage()).contains(Stage.ENVISIONING);
  }

  @Test
  void aProvisionalReadingIsNoBaselineAndMovesNothing() {
    readProvisional(0, 6);
    assertThat(stage()).isEmpty();

    read(30, 4);
    readProvisional(60, 7);
    readProvisional(90, 7);
    readProvisional(120, 1);
    readProvisional(150, 1);
    assertThat(causes()).containsExactly(Cause.BASELINE);
  }

  @Test
  void stagingIsNotGivenOnTheFirstReading() {
    read(0, 9);
    assertThat(stage()).contains(Stage.PLANNING);

    read(28, 9);
    assertThat(stage()).contains(Stage.STAGING);
  }

  @Test
  void oneGoodDayMovesNothing() {
    read(0, 2);
    read(40, 5);

    assertThat(stage()).contains(Stage.INVESTIGATING);
  }

  @Test
  void twoReadingsInARowMoveUp() {
    read(0, 2);
    read(40, 5);
    read(68, 5);

    assertThat(causes()).containsExactly(Cause.BASELINE, Cause.TWO_READINGS);
    assertThat(stage()).contains(Stage.ENVISIONING);
  }

  @Test
  void twentySevenDaysAreTooClose() {
    read(0, 2);
    read(40, 5);
    read(67, 5);
    assertThat(stage()).contains(Stage.INVESTIGATING);

    read(68, 5);
    assertThat(stage()).contains(Stage.ENVISIONING);
  }

  @Test
  void aReadingBetweenThatFallsBackBreaksTheRow() {
    read(0, 2);
    read(40, 5);
    read(70, 3);
    read(100, 5);

    assertThat(stage()).contains(Stage.INVESTIGATING);
  }

  @Test
  void aJumpOfTwoStagesIsConfirmedOneAtATime() {
    read(0, 2);
    read(30, 7);
    read(60, 7);
    assertThat(stage()).contains(Stage.ENVISIONING);

    read(61, 7);
    assertThat(stage()).contains(Stage.ENVISIONING);

    read(88, 7);
    assertThat(stage()).contains(Stage.PLANNING);
  }

  @Test
  void aNewNoteOnWhatSetTheGateNeedsOneReading() {
    read(0, 2);
    note(9, "INQ");
    read(10, 5);

    assertThat(causes()).containsExactly(Cause.BASELINE, Cause.NEW_NOTE);
  }

  @Test
  void aNoteAfterTheReadingSettlesItThen() {
    read(0, 2);
    read(10, 5);
    assertThat(stage()).contains(Stage.INVESTIGATING);

    note(12, "INQ");
    assertThat(standing().moves().get(1).at()).isEqualTo(day(12));
  }

  @Test
  void aNoteOnAnotherStrandOrAnOldOneDoesNotHelp() {
    note(-5, "DIG");
    readUneven(0);
    note(9, "INQ");
    read(10, 6);

    assertThat(causes()).containsExactly(Cause.BASELINE);
  }

  @Test
  void aNoteNeverGivesStaging() {
    read(0, 7);
    note(5, "INQ");
    read(10, 9);

    assertThat(stage()).contains(Stage.PLANNING);
  }

  @Test
  void oneLowerReadingMovesNothingAndTwoMoveDownByOne() {
    read(0, 7);
    read(30, 2);
    assertThat(stage()).contains(Stage.PLANNING);

    read(60, 2);
    assertThat(causes()).containsExactly(Cause.BASELINE, Cause.TWO_LOWER_READINGS);
    assertThat(stage()).contains(Stage.ENVISIONING);
  }

  @Test
  void aNewRubricVersionIsANewBaseline() {
    read(0, 7);
    read(30, 7);
    readings.add(reading(NEW, 60, 2, 7, Optional.empty()));

    assertThat(causes()).containsExactly(Cause.BASELINE);
    assertThat(stage()).contains(Stage.INVESTIGATING);
  }

  @Test
  void aProvisionalReadingOfANewVersionKeepsTheOldStanding() {
    read(0, 7);
    readings.add(reading(NEW, 60, 2, 6, Optional.empty()));

    assertThat(stage()).contains(Stage.PLANNING);
  }

  @Test
  void aNewJobIsANewBaseline() {
    read(0, 7);
    readings.add(reading(OLD, 30, 2, 7, Optional.of(WhyLower.NEW_JOB)));

    assertThat(causes()).containsExactly(Cause.BASELINE, Cause.NEW_JOB);
    assertThat(stage()).contains(Stage.INVESTIGATING);
  }

  @Test
  void eachMoveIsToldOnce() {
    read(0, 2);
    List<StageMove> stored = new ArrayList<>();
    standing().moveSince(stored, day(0)).ifPresent(stored::add);
    read(30, 5);
    assertThat(standing().moveSince(stored, day(30))).isEmpty();
    read(60, 5);
    standing().moveSince(stored, day(60)).ifPresent(stored::add);

    assertThat(stored)
        .extracting(StageMove::cause)
        .containsExactly(Cause.BASELINE, Cause.TWO_READINGS);
    assertThat(stored.get(1).from()).contains(Stage.INVESTIGATING);
    assertThat(standing().moveSince(stored, day(61))).isEmpty();
  }

  @Test
  void anAmendedAnswerTakesAMoveBackInARowOfItsOwn() {
    read(0, 2);
    List<StageMove> stored = new ArrayList<>(standing().moves());
    read(30, 5);
    read(60, 5);
    standing().moveSince(stored, day(60)).ifPresent(stored::add);
    readings.remove(2);
    read(60, 3);
    standing().moveSince(stored, day(61)).ifPresent(stored::add);

    assertThat(stored)
        .extracting(StageMove::to)
        .containsExactly(Stage.INVESTIGATING, Stage.ENVISIONING, Stage.INVESTIGATING);
    assertThat(stored.get(2).cause()).isEqualTo(Cause.AMENDED);
    assertThat(standing().moveSince(stored, day(62))).isEmpty();
  }

  private Standing standing() {
    return Standing.of(readings, notes);
  }

  private Optional<Stage> stage() {
    return standing().stage();
  }

  private List<Cause> causes() {
    return standing().moves().stream().map(StageMove::cause).toList();
  }

  private void read(int day, int points) {
    readings.add(reading(OLD, day, points, 7, Optional.empty()));
  }

  private void readProvisional(int day, int points) {
    readings.add(reading(OLD, day, points, 6, Optional.empty()));
  }

  /** Sits at Envisioning, and its gate is set by DIG alone. */
  private void readUneven(int day) {
    Map<String, Integer> points = new HashMap<>();
    OLD.strands().forEach(strand -> points.put(strand.key(), 7));
    points.put("DIG", 2);
    readings.add(reading(OLD, day, points, Optional.empty()));
  }

  private void note(int day, String strand) {
    notes.add(new EvidenceNote(strand, "A note.", day(day)));
  }

  private static Reading reading(
      Rubric rubric, int day, int points, int answered, Optional<WhyLower> why) {
    Map<String, Integer> all = new HashMap<>();
    rubric.strands().stream().limit(answered).forEach(strand -> all.put(strand.key(), points));
    return reading(rubric, day, all, why);
  }

  private static Reading reading(
      Rubric rubric, int day, Map<String, Integer> points, Optional<WhyLower> why) {
    Result result = GatedMean.of(rubric, points, Set.of("DIG", "CRED", "OWN", "MOD"));
    return new Reading(
        day,
        1,
        rubric.edition(),
        GatedMean.VERSION,
        result,
        Optional.empty(),
        why,
        Optional.empty(),
        day(day));
  }

  private static Instant day(int day) {
    return DAY_ZERO.plus(Duration.ofDays(day));
  }
}
