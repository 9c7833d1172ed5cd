package org.leadlearner.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leadlearner.Repetitions;
import org.leadlearner.progress.Hold.Reason;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.rubric.SampleRubrics;
import org.leadlearner.rubric.Stage;

class GatedMeanTest {

  private static final Rubric RUBRIC = SampleRubrics.seven("1");
  private static final Set<String> FOUR_NOTES = Set.of("DIG", "CRED", "OWN", "MOD");

  /** The table of domain.md, section 3.2; "-" is an answer left out. */
  @ParameterizedTest
  @CsvSource({
    "3 7 8 6 2 5 9,        57, 5, ENVISIONING,   ''",
    "9 9 9 9 3 9 9,        81, 5, ENVISIONING,   CRED",
    "6 6 7 5 4 6 8,        60, 6, PLANNING,      ''",
    "10 10 10 10 10 10 7,  96, 7, PLANNING,      MOD",
    "8 9 7 7 8 8 9,        80, 8, STAGING,       ''",
    "4 4 5 4 4 5 3,        41, 4, ENVISIONING,   ''",
    "2 2 3 2 1 2 9,        30, 3, INVESTIGATING, ''",
    "4 - 6 - 2 5 6,        46, 4, ENVISIONING,   ''",
    "0 0 0 0 0 0 0,         0, 0, INVESTIGATING, ''",
    "10 10 10 10 10 10 10, 100, 10, STAGING,     ''",
    "9 9 9 2 3 9 9,        71, 5, ENVISIONING,   OPEN CRED",
    "8 8 8 5 8 8 8,        76, 7, PLANNING,      ''",
    "9 9 9 5 9 9 9,        84, 7, PLANNING,      OPEN",
    "3 3 3 3 3 3 10,       40, 4, ENVISIONING,   ''",
    "8 8 8 8 8 8 7,        79, 7, PLANNING,      ''",
    "9 9 9 - 9 9 9,        90, 7, PLANNING,      OPEN",
  })
  void theTableHolds(String answers, int tenths, int score, Stage stage, String heldBy) {
    Result result = GatedMean.of(RUBRIC, points(answers), FOUR_NOTES);

    assertThat(result.averageInTenths()).contains(tenths);
    assertThat(result.score()).contains(score);
    assertThat(result.stage()).contains(stage);
    assertThat(String.join(" ", result.heldBy().stream().map(Hold::strandKey).toList()))
        .isEqualTo(heldBy);
  }

  @Test
  void stagingWithoutNotesIsPlanningCloseToStaging() {
    Result result = GatedMean.of(RUBRIC, points("8 9 7 7 8 8 9"), Set.of("CRED", "INQ"));

    assertThat(result.score()).contains(7);
    assertThat(result.isCloseToStaging()).isTrue();
    assertThat(result.heldBy())
        .containsExactly(
            new Hold("DIG", Reason.NO_NOTE),
            new Hold("OWN", Reason.NO_NOTE),
            new Hold("MOD", Reason.NO_NOTE));
  }

  @Test
  void everyReasonThatKeepsFromStagingIsTold() {
    Result result =
        GatedMean.of(RUBRIC, points("10 7 10 - 10 10 10"), Set.of("DIG", "CRED", "OWN"));

    assertThat(result.score()).contains(7);
    assertThat(result.heldBy())
        .containsExactly(
            new Hold("DIG", Reason.NOT_YET_STAGING),
            new Hold("OPEN", Reason.NOT_ANSWERED),
            new Hold("MOD", Reason.NO_NOTE));
  }

  @Test
  void fewerThanFiveAnswersGiveNoOverallStage() {
    Result result = GatedMean.of(RUBRIC, points("9 9 - - - 9 9"), FOUR_NOTES);

    assertThat(result.score()).isEmpty();
    assertThat(result.stage()).isEmpty();
    assertThat(result.confidence()).isEmpty();
    assertThat(result.averageInTenths()).contains(90);
    assertThat(GatedMean.of(RUBRIC, Map.of(), Set.of()).averageInTenths()).isEmpty();
  }

  @Test
  void leavingAStrandOutMakesTheReadingProvisional() {
    assertThat(GatedMean.of(RUBRIC, points("6 6 6 6 6 6 -"), Set.of()).provisional()).isTrue();
    assertThat(GatedMean.of(RUBRIC, points("6 6 6 6 6 6 6"), Set.of()).provisional()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "6 6 6 6 6 6 6, DIG CRED OWN MOD,     SOLID",
    "6 6 6 6 6 6 6, INQ NET OPEN CRED OWN, SOLID",
    "6 6 6 6 6 6 6, DIG CRED OWN,         FAIR",
    "6 6 6 6 6 6 -, DIG CRED OWN MOD,     FAIR",
    "6 6 6 6 6 - -, DIG CRED OWN MOD,     THIN",
  })
  void confidenceIsAWord(String answers, String noted, Confidence expected) {
    Result result = GatedMean.of(RUBRIC, points(answers), Set.of(noted.split(" ")));

    assertThat(result.confidence()).contains(expected);
  }

  @Test
  void theGateIsSetByTheLowestStage() {
    Result result = GatedMean.of(RUBRIC, points("5 4 8 4 9 9 9"), FOUR_NOTES);

    assertThat(result.gateSetBy()).containsExactly("DIG", "OPEN", "INQ");
  }

  @Test
  void raisingAnAnswerNeverLowersTheResult() {
    Random random = new Random(20261001);
    for (int round = 0; round < Repetitions.of(100_000); round++) {
      Map<String, Integer> before = randomPoints(random);
      Set<String> noted = randomNotes(random);
      Map<String, Integer> after = new HashMap<>(before);
      String raised = List.copyOf(before.keySet()).get(random.nextInt(before.size()));
      after.computeIfPresent(raised, (key, points) -> Math.min(10, points + 1 + random.nextInt(3)));

      Optional<Integer> low = GatedMean.of(RUBRIC, before, noted).score();
      Optional<Integer> high = GatedMean.of(RUBRIC, after, noted).score();

      assertThat(high.isPresent()).isEqualTo(low.isPresent());
      if (low.isPresent()) {
        assertThat(high.orElseThrow())
            .as("%s then %s with notes %s", before, after, noted)
            .isGreaterThanOrEqualTo(low.orElseThrow());
      }
    }
  }

  @Test
  void theResultIsNeverTwoStagesAboveTheLowestStrand() {
    Random random = new Random(20261002);
    for (int round = 0; round < Repetitions.of(100_000); round++) {
      Map<String, Integer> points = randomPoints(random);
      Optional<Stage> stage = GatedMean.of(RUBRIC, points, randomNotes(random)).stage();
      int lowest = points.values().stream().mapToInt(Integer::intValue).min().orElseThrow();

      stage.ifPresent(
          some -> assertThat(some.ordinal()).isLessThanOrEqualTo(Stage.of(lowest).ordinal() + 1));
    }
  }

  private static Map<String, Integer> randomPoints(Random random) {
    Map<String, Integer> points = new HashMap<>();
    int base = random.nextInt(11);
    RUBRIC
        .strands()
        .forEach(
            strand -> {
              if (points.isEmpty() || random.nextInt(8) > 0) {
                int near = base + random.nextInt(7) - 3;
                points.put(strand.key(), Math.max(0, Math.min(10, near)));
              }
            });
    return points;
  }

  private static Set<String> randomNotes(Random random) {
    Set<String> noted = new HashSet<>();
    RUBRIC
        .strands()
        .forEach(
            strand -> {
              if (random.nextInt(4) > 0) {
                noted.add(strand.key());
              }
            });
    return noted;
  }

  private static Map<String, Integer> points(String answers) {
    Map<String, Integer> points = new HashMap<>();
    String[] each = answers.split(" ");
    for (int place = 0; place < each.length; place++) {
      if (!each[place].equals("-")) {
        points.put(RUBRIC.strands().get(place).key(), Integer.valueOf(each[place]));
      }
    }
    return points;
  }
}
