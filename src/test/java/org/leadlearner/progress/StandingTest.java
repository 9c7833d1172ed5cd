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
  private final List<StageMove> told = new ArrayList<>();

  @Test
  void theFirstFullReadingIsTheBaseline() {
    read(0, 4);

    assertThat(causes()).containsExactly(Cause.BASELINE);
    assertThat(stage()).contains(Stage.ENVISIONING);
  }

  @Test
  void aRangeConfirmsWhatItsLowerEndSupports() {
    readRange(0, 6);
    assertThat(stage()).as("it goes from Envisioning to Planning").contains(Stage.ENVISIONING);

    readRange(30, 6);
    readRange(60, 6);
    assertThat(stage()).contains(Stage.ENVISIONING);
  }

  @Test
  void theFirstReadingWithoutDoubtIsABaselineAsWell() {
    readRange(0, 6);
    read(30, 6);
    assertThat(causes()).containsExactly(Cause.BASELINE, Cause.BASELINE);
    assertThat(stage()).contains(Stage.PLANNING);

    readRange(60, 6);
    read(90, 2);
    assertThat(stage()).as("from there on it takes two").contains(Stage.PLANNING);
  }

  @Test
  void aRangeMovesDownOnlyWithItsUpperEnd() {
    read(0, 6);
    readRange(30, 5);
    readRange(60, 5);
    assertThat(stage()).as("5 5 5 5 5 ? can be 5.8").contains(Stage.PLANNING);

    readRange(90, 3);
    readRange(120, 3);
    assertThat(stage()).contains(Stage.ENVISIONING);
  }

  @Test
  void tooFewAnswersAreNoReading() {
    readings.add(reading(OLD, 0, 6, 3, Optional.empty()));

    assertThat(stage()).isEmpty();
  }

  @Test
  void aboutTheSameMovesNothingHoweverOften() {
    read(0, 6);
    for (int time = 1; time < 6; time++) {
      Map<String, Integer> points = new HashMap<>();
      OLD.strands().forEach(strand -> points.put(strand.key(), 6));
      points.put("NET", 5);
      readings.add(reading(OLD, 30 * time, points, Optional.empty()));
    }

    assertThat(stage()).contains(Stage.PLANNING);
    assertThat(standing().against(readings.get(5))).contains(Comparison.ABOUT_THE_SAME);
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
    read(14, 5);

    assertThat(causes()).containsExactly(Cause.BASELINE, Cause.NEW_NOTE);
  }

  @Test
  void aNoteAfterTheReadingSettlesItThen() {
    read(0, 2);
    read(14, 5);
    assertThat(stage()).contains(Stage.INVESTIGATING);

    note(16, "INQ");
    assertThat(standing().moves().get(1).at()).isEqualTo(day(16));
  }

  /** Seen: a note seconds after a reading, and the next stage was confirmed a day later. */
  @Test
  void aNoteTakesTwoWeeksAndAStrandThatRose() {
    read(0, 2);
    note(0.001, "INQ");
    read(1, 5);
    read(13, 5);
    assertThat(stage()).contains(Stage.INVESTIGATING);

    readings.clear();
    readUneven(0);
    note(1, "DIG");
    Map<String, Integer> others = new HashMap<>(readings.get(0).basis().points());
    others.replaceAll((key, points) -> key.equals("DIG") ? points : 10);
    readings.add(reading(OLD, 20, others, Optional.empty()));
    assertThat(stage()).as("DIG is where it was").contains(Stage.ENVISIONING);
  }

  @Test
  void aNoteOnAnotherStrandOrAnOldOneDoesNotHelp() {
    note(-5, "DIG");
    readUneven(0);
    note(9, "INQ");
    read(20, 6);

    assertThat(causes()).containsExactly(Cause.BASELINE);
  }

  @Test
  void aNoteNeverGivesStaging() {
    read(0, 7);
    note(5, "INQ");
    read(20, 9);

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

  /** Seen: one strand fell from 9 to 3 and stayed there, and nothing ever moved. */
  @Test
  void aStrandThatFellAndStaysLowMovesDown() {
    readWith(0, 9, "CRED", 9);
    readWith(30, 9, "CRED", 3);
    assertThat(standing().against(readings.get(1))).contains(Comparison.LOWER);
    assertThat(stage()).contains(Stage.PLANNING);

    readWith(45, 9, "CRED", 3);
    assertThat(stage()).as("15 days are too close").contains(Stage.PLANNING);

    readWith(60, 9, "CRED", 3);
    assertThat(causes()).containsExactly(Cause.BASELINE, Cause.TWO_LOWER_READINGS);
    assertThat(stage()).contains(Stage.ENVISIONING);
    readWith(90, 9, "CRED", 3);
    assertThat(stage()).as("it is there").contains(Stage.ENVISIONING);
  }

  @Test
  void aStrandThatComesBackMovesNothing() {
    readWith(0, 9, "CRED", 9);
    readWith(30, 9, "CRED", 3);
    readWith(60, 9, "CRED", 7);
    readWith(90, 9, "CRED", 3);
    readWith(120, 9, "CRED", 7);

    assertThat(causes()).containsExactly(Cause.BASELINE);
    assertThat(stage()).contains(Stage.PLANNING);
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
  void tooFewAnswersOfANewVersionKeepsTheOldStanding() {
    read(0, 7);
    readings.add(reading(NEW, 60, 2, 3, Optional.empty()));

    assertThat(stage()).contains(Stage.PLANNING);
  }

  /** Nothing that was told under an older rule is taken back by a newer one. */
  @Test
  void whatAnOlderRuleLedToStaysAsItWasTold() {
    readings.add(underTheFirstRule(0, 2));
    readings.add(underTheFirstRule(1, 5));
    told.add(move(Optional.empty(), Stage.INVESTIGATING, Cause.BASELINE, 0));
    told.add(move(Optional.of(Stage.INVESTIGATING), Stage.ENVISIONING, Cause.NEW_NOTE, 1));
    assertThat(stage()).contains(Stage.ENVISIONING);
    assertThat(standing().moveSince(told, day(2))).isEmpty();

    read(40, 6);
    assertThat(standing().moveSince(told, day(40))).isEmpty();
    read(70, 6);
    assertThat(standing().moveSince(told, day(70)).orElseThrow().cause())
        .isEqualTo(Cause.TWO_READINGS);
    assertThat(stage()).contains(Stage.PLANNING);
  }

  /** A district that deletes old check-ins takes nobody's confirmed stage. */
  @Test
  void whatReadingsLedToStaysAsItWasToldWhenTheyAreDeleted() {
    read(0, 2);
    standing().moveSince(told, day(0)).ifPresent(told::add);
    read(40, 5);
    read(68, 5);
    standing().moveSince(told, day(68)).ifPresent(told::add);
    read(90, 5);
    assertThat(stage()).contains(Stage.ENVISIONING);

    while (!readings.isEmpty()) {
      readings.remove(0);
      assertThat(stage()).as("%d are left", readings.size()).contains(Stage.ENVISIONING);
      assertThat(standing().moveSince(told, day(100))).isEmpty();
    }
    assertThat(causes()).containsExactly(Cause.BASELINE, Cause.TWO_READINGS);
  }

  @Test
  void fromAStageWhoseReadingsAreDeletedItTakesTwoReadingsAsEver() {
    told.add(move(Optional.empty(), Stage.INVESTIGATING, Cause.BASELINE, 0));
    read(400, 5);
    assertThat(stage()).contains(Stage.INVESTIGATING);
    assertThat(standing().moveSince(told, day(400))).isEmpty();

    read(428, 5);
    assertThat(stage()).contains(Stage.ENVISIONING);
    assertThat(standing().moveSince(told, day(428)).orElseThrow().from())
        .contains(Stage.INVESTIGATING);
  }

  /** As ever: there is a reading, and with its answers it counts no more. */
  @Test
  void aReadingThatWasAmendedUntilItDoesNotCountIsNotDeleted() {
    told.add(move(Optional.empty(), Stage.PLANNING, Cause.BASELINE, 0));
    readings.add(reading(OLD, 0, 6, 3, Optional.empty()));
    assertThat(stage()).isEmpty();
  }

  private static StageMove move(Optional<Stage> from, Stage to, Cause cause, int day) {
    return new StageMove(OLD.edition(), from, to, cause, day, day(day));
  }

  private static Reading underTheFirstRule(int day, int points) {
    Reading now = reading(OLD, day, points, 7, Optional.empty());
    return new Reading(
        now.checkInId(),
        now.personId(),
        now.edition(),
        1,
        now.basis(),
        now.result(),
        now.ownView(),
        now.whyLower(),
        now.lookBack(),
        now.at());
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
    return Standing.of(readings, notes, told);
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

  /** All say the same but for one strand. */
  private void readWith(int day, int points, String strand, int other) {
    Map<String, Integer> all = new HashMap<>();
    OLD.strands().forEach(one -> all.put(one.key(), points));
    all.put(strand, other);
    readings.add(reading(OLD, day, all, Optional.empty()));
  }

  /** One strand of the district is open. */
  private void readRange(int day, int points) {
    readings.add(reading(OLD, day, points, 5, Optional.empty()));
  }

  /** Sits at Envisioning, and its gate is set by DIG alone. */
  private void readUneven(int day) {
    Map<String, Integer> points = new HashMap<>();
    OLD.strands().forEach(strand -> points.put(strand.key(), 7));
    points.put("DIG", 2);
    readings.add(reading(OLD, day, points, Optional.empty()));
  }

  private void note(double day, String strand) {
    notes.add(
        new EvidenceNote(
            strand,
            "A note.",
            DAY_ZERO.plusSeconds(Math.round(day * Duration.ofDays(1).toSeconds()))));
  }

  private static Reading reading(
      Rubric rubric, int day, int points, int answered, Optional<WhyLower> why) {
    Map<String, Integer> all = new HashMap<>();
    rubric.strands().stream().limit(answered).forEach(strand -> all.put(strand.key(), points));
    return reading(rubric, day, all, why);
  }

  private static Reading reading(
      Rubric rubric, int day, Map<String, Integer> points, Optional<WhyLower> why) {
    Reading reading =
        Reading.of(
            day,
            1,
            rubric,
            new Basis(points, Set.of("DIG", "CRED", "OWN", "MOD")),
            Optional.empty(),
            day(day));
    return why.map(reading::because).orElse(reading);
  }

  private static Instant day(int day) {
    return DAY_ZERO.plus(Duration.ofDays(day));
  }
}
