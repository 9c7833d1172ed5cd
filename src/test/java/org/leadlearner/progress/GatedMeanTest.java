package org.leadlearner.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leadlearner.Repetitions;
import org.leadlearner.progress.Hold.Reason;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.rubric.SampleRubrics;
import org.leadlearner.rubric.Stage;
import org.leadlearner.rubric.Strand;

class GatedMeanTest {

  private static final int CHECKS = 200_000;
  private static final Rubric RUBRIC = SampleRubrics.seven("1");
  private static final Set<String> FOUR_NOTES = Set.of("DIG", "CRED", "OWN", "MOD");

  /**
   * The rule of domain.md, section 3.2, in cases. The seventh answer is about the leader's own
   * practice; "?" is an answer left out.
   */
  @ParameterizedTest
  @CsvSource({
    "3 7 8 6 2 5 9,         none, 51,  5,     ENVISIONING, ENVISIONING,   ''",
    "9 9 9 9 3 9 9,         none, 80,  5,     ENVISIONING, ENVISIONING,   CRED",
    "6 6 7 5 4 6 8,         none, 56,  5,     ENVISIONING, ENVISIONING,   ''",
    "10 10 10 10 10 10 7,   all,  100, 7,     PLANNING,    PLANNING,      MOD",
    "8 9 7 7 8 8 9,         all,  78,  7,     PLANNING,    PLANNING,      ''",
    "8 8 8 8 8 8 8,         none, 80,  7,     PLANNING,    PLANNING,      DIG CRED OWN MOD",
    "8 8 8 8 8 8 8,         all,  80,  8,     STAGING,     STAGING,       ''",
    "6 6 6 6 6 6 2,         none, 60,  6,     PLANNING,    PLANNING,      ''",
    "5 6 6 6 6 6 6,         none, 58,  5,     ENVISIONING, ENVISIONING,   ''",
    "6 6 6 6 3 6 6,         none, 55,  5,     ENVISIONING, ENVISIONING,   ''",
    "6 6 6 6 ? 6 6,         none, 60,  5 6,   ENVISIONING, PLANNING,      ''",
    "6 6 6 6 6 6 ?,         none, 60,  6,     PLANNING,    PLANNING,      ''",
    "4 4 4 4 ? ? 4,         none, 40,  2 6,   INVESTIGATING, PLANNING,    ''",
    "0 0 0 0 0 0 0,         none, 0,   0,     INVESTIGATING, INVESTIGATING, ''",
    // Besides: what else the rule says.
    "10 10 10 10 10 10 10,  all,  100, 10,    STAGING,     STAGING,       ''",
    "9 9 9 2 3 9 9,         all,  68,  5,     ENVISIONING, ENVISIONING,   OPEN CRED",
    "9 9 9 5 9 9 9,         all,  83,  7,     PLANNING,    PLANNING,      OPEN",
    "8 8 8 8 8 8 7,         all,  80,  7,     PLANNING,    PLANNING,      MOD",
    "8 8 8 8 8 8 ?,         all,  80,  7,     PLANNING,    PLANNING,      MOD",
    "9 9 9 9 ? 9 9,         all,  90,  5 9,   ENVISIONING, STAGING,       ''",
    "9 9 9 9 3 ? 9,         none, 78,  5,     ENVISIONING, ENVISIONING,   CRED",
    "2 2 2 2 2 ? 2,         none, 20,  1 3,   INVESTIGATING, INVESTIGATING, ''",
    "0 0 0 0 0 5 9,         none, 8,   0,     INVESTIGATING, INVESTIGATING, ''",
  })
  void theTableHolds(
      String answers,
      String notes,
      int tenths,
      String score,
      Stage lowest,
      Stage highest,
      String heldBy) {
    Set<String> noted = notes.equals("all") ? FOUR_NOTES : Set.of();
    Result result = GatedMean.of(RUBRIC, points(answers), noted);

    assertThat(result.averageInTenths()).contains(tenths);
    assertThat(result.score()).contains(score(score));
    assertThat(result.stages()).contains(new StageSpan(lowest, highest));
    assertThat(result.heldBy().stream().map(Hold::strandKey).distinct())
        .containsExactlyElementsOf(heldBy.isEmpty() ? List.of() : List.of(heldBy.split(" ")));
  }

  @Test
  void fewerThanFourAnswersAboutTheDistrictGiveNoOverallStage() {
    Result result = GatedMean.of(RUBRIC, points("7 7 7 ? ? ? 7"), FOUR_NOTES);

    assertThat(result.score()).isEmpty();
    assertThat(result.stages()).isEmpty();
    assertThat(result.averageInTenths()).contains(70);
    assertThat(GatedMean.of(RUBRIC, Map.of(), Set.of()).averageInTenths()).isEmpty();
  }

  @Test
  void everyReasonThatKeepsFromStagingIsTold() {
    Result result = GatedMean.of(RUBRIC, points("10 7 10 5 10 10 ?"), Set.of("DIG", "CRED", "OWN"));

    assertThat(result.score()).contains(Score.of(7));
    assertThat(result.isCloseToStaging()).isTrue();
    assertThat(result.heldBy())
        .containsExactly(
            new Hold("DIG", Reason.NOT_YET_STAGING),
            new Hold("OPEN", Reason.NOT_YET_PLANNING),
            new Hold("MOD", Reason.NOT_ANSWERED),
            new Hold("MOD", Reason.NO_NOTE));
  }

  @Test
  void theGateIsSetByTheLowestStageOfTheDistrict() {
    assertThat(GatedMean.of(RUBRIC, points("5 4 8 4 9 9 0"), FOUR_NOTES).gateSetBy())
        .containsExactly("DIG", "OPEN", "INQ");
  }

  @Test
  void aRubricAboutOneselfAloneIsReadFromAllOfIt() {
    Rubric own =
        new Rubric(
            new Rubric.Edition("own", "1"),
            "Own",
            "A summary.",
            1,
            1,
            List.of(RUBRIC.strand("MOD")));

    assertThat(GatedMean.of(own, Map.of("MOD", 6), Set.of()).score()).contains(Score.of(6));
    assertThat(own.beside()).isEmpty();
  }

  @Test
  void notBegunIsBelowOne() {
    assertThat(GatedMean.of(RUBRIC, points("0 0 0 0 0 5 9"), Set.of()).isNotBegun()).isTrue();
    assertThat(GatedMean.of(RUBRIC, points("1 1 1 1 1 1 0"), Set.of()).isNotBegun()).isFalse();
    assertThat(GatedMean.of(RUBRIC, points("0 0 0 0 0 ? 0"), Set.of()).isNotBegun()).isFalse();
  }

  @Test
  void raisingAnAnswerNeverLowersTheResult() {
    Random random = new Random(20261001);
    for (int round = 0; round < Repetitions.of(CHECKS); round++) {
      Map<String, Integer> before = randomPoints(random);
      Set<String> noted = randomNotes(random);
      Map<String, Integer> after = new HashMap<>(before);
      String raised = List.copyOf(before.keySet()).get(random.nextInt(before.size()));
      after.computeIfPresent(raised, (key, points) -> Math.min(10, points + 1 + random.nextInt(3)));

      Optional<Score> low = GatedMean.of(RUBRIC, before, noted).score();
      Optional<Score> high = GatedMean.of(RUBRIC, after, noted).score();

      assertThat(high.isPresent()).isEqualTo(low.isPresent());
      if (low.isPresent()
          && (high.orElseThrow().lowest() < low.get().lowest()
              || high.orElseThrow().highest() < low.get().highest())) {
        throw new AssertionError("%s then %s with notes %s".formatted(before, after, noted));
      }
    }
  }

  /** Whatever is not known is between the two ends. */
  @Test
  void anAnswerFilledInStaysWithinTheRange() {
    Random random = new Random(20261003);
    for (int round = 0; round < Repetitions.of(CHECKS); round++) {
      Map<String, Integer> some = randomPoints(random);
      Set<String> noted = randomNotes(random);
      Map<String, Integer> all = new HashMap<>(some);
      RUBRIC.counted().forEach(strand -> all.putIfAbsent(strand.key(), random.nextInt(11)));

      Optional<Score> range = GatedMean.of(RUBRIC, some, noted).score();
      int point = GatedMean.of(RUBRIC, all, noted).score().orElseThrow().lowest();
      if (range.isPresent() && (point < range.get().lowest() || point > range.get().highest())) {
        throw new AssertionError("%s then %s with notes %s".formatted(some, all, noted));
      }
    }
  }

  /** An answer left out never reads higher than one that is given could. */
  @Test
  void leavingAnAnswerOutRaisesNoLowerEnd() {
    Random random = new Random(20261004);
    for (int round = 0; round < Repetitions.of(CHECKS); round++) {
      Map<String, Integer> all = randomPoints(random);
      Set<String> noted = randomNotes(random);
      Map<String, Integer> some = new HashMap<>(all);
      some.remove(List.copyOf(all.keySet()).get(random.nextInt(all.size())));

      Optional<Score> more = GatedMean.of(RUBRIC, all, noted).score();
      Optional<Score> fewer = GatedMean.of(RUBRIC, some, noted).score();
      if (fewer.isPresent() && fewer.get().lowest() > more.orElseThrow().lowest()) {
        throw new AssertionError("%s then %s with notes %s".formatted(all, some, noted));
      }
    }
  }

  @Test
  void theResultIsNeverTwoStagesAboveTheLowestStrand() {
    Random random = new Random(20261002);
    for (int round = 0; round < Repetitions.of(CHECKS); round++) {
      Map<String, Integer> points = randomPoints(random);
      int lowest =
          RUBRIC.counted().stream()
              .filter(strand -> points.containsKey(strand.key()))
              .mapToInt(strand -> points.getOrDefault(strand.key(), 0))
              .min()
              .orElse(0);
      Stage most = Stage.of(lowest).next();

      GatedMean.of(RUBRIC, points, randomNotes(random))
          .stages()
          .ifPresent(
              span ->
                  assertThat(span.highest().isAbove(most))
                      .as("%s reads %s", points, span)
                      .isFalse());
    }
  }

  /**
   * What is promised is what the rule does: once nothing of what holds a result holds it any more,
   * it is higher, and with Staging in sight it is Staging.
   */
  @Test
  void whatHoldsLiftsOnceItIsDone() {
    Random random = new Random(20261005);
    Set<Reason> seen = new HashSet<>();
    for (int round = 0; round < Repetitions.of(CHECKS / 4); round++) {
      Map<String, Integer> points = randomPoints(random);
      Basis basis = new Basis(points, randomNotes(random));
      Result result = GatedMean.of(RUBRIC, points, basis.noted());
      if (!result.heldBy().isEmpty() && result.open() == 0) {
        Result lifted = Lift.of(RUBRIC, basis, result);
        result.heldBy().forEach(hold -> seen.add(hold.reason()));
        assertThat(lifted.score().orElseThrow().highest())
            .as("%s with notes %s", points, basis.noted())
            .isGreaterThan(result.score().orElseThrow().highest());
        if (result.isCloseToStaging()) {
          assertThat(lifted.stage()).contains(Stage.STAGING);
        }
      }
    }
    assertThat(seen).containsExactlyInAnyOrder(Reason.values());
  }

  private static Score score(String points) {
    String[] ends = points.split(" ");
    return new Score(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1]));
  }

  private static Map<String, Integer> randomPoints(Random random) {
    Map<String, Integer> points = new HashMap<>();
    int base = random.nextInt(11);
    for (Strand strand : RUBRIC.strands()) {
      if (points.isEmpty() || random.nextInt(8) > 0) {
        int near = base + random.nextInt(7) - 3;
        points.put(strand.key(), Math.max(0, Math.min(10, near)));
      }
    }
    return points;
  }

  private static Set<String> randomNotes(Random random) {
    return RUBRIC.strands().stream()
        .map(Strand::key)
        .filter(key -> random.nextInt(4) > 0)
        .collect(Collectors.toSet());
  }

  private static Map<String, Integer> points(String answers) {
    Map<String, Integer> points = new HashMap<>();
    String[] each = answers.split(" ");
    for (int place = 0; place < each.length; place++) {
      if (!each[place].equals("?")) {
        points.put(RUBRIC.strands().get(place).key(), Integer.valueOf(each[place]));
      }
    }
    return points;
  }
}
