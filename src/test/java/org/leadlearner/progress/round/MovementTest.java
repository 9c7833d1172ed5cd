package org.leadlearner.progress.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leadlearner.progress.round.Movement.Kind;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.rubric.SampleRubrics;

/** What may be called a move of a team (domain.md, section 3.7). */
class MovementTest {

  private static final Rubric SEVEN = SampleRubrics.seven("1");
  private static final Suppression RULE = new Suppression(5);
  private static final Instant START = Instant.parse("2026-10-01T12:00:00Z");

  /**
   * Rounds of the same five people, all strands alike; what is said of the newest, and what was
   * said of the one before.
   */
  @ParameterizedTest
  @CsvSource({
    "3 3 3 5 5, 3 3 4 5 5, ABOUT_THE_SAME", // One leader went from 3 to 4.
    "3 3 3 5 5, 4 4 4 5 5, THIS_ROUND",
    "5 5 5 3 3, 3 3 5 3 3, THIS_ROUND",
    "5 5 5 3 3, 5 5 3 3 3, ABOUT_THE_SAME",
    "4 4 5 5 5, 5 5 5 5 5, NOTHING",
    "3 3 3 5 5, 4 3 3 3 5, NOTHING",
  })
  void twoRoundsTellAMoveOfThisRoundAtMost(String then, String now, String said) {
    assertThat(kinds(then, now)).isEqualTo(said.equals("NOTHING") ? "-" : said);
  }

  @ParameterizedTest
  @CsvSource({
    "3 3 3 5 5, 4 4 4 5 5, 4 4 4 5 5, MOVED",
    "3 3 3 5 5, 4 4 4 5 5, 4 4 5 5 5, MOVED",
    "5 5 5 3 3, 3 3 5 3 3, 3 3 3 3 3, MOVED",
    "3 3 3 5 5, 3 3 4 5 5, 3 3 4 5 5, ABOUT_THE_SAME",
    "3 3 3 5 5, 4 4 4 5 5, 3 3 3 5 5, THIS_ROUND",
    "4 4 4 5 5, 4 4 4 5 5, 4 4 4 5 5, NOTHING",
  })
  void threeRoundsTellWhetherAMoveStayed(String first, String then, String now, String said) {
    assertThat(kinds(first, then, now)).isEqualTo(said.equals("NOTHING") ? "-" : said);
  }

  @Test
  void aMoveIsToldOnce() {
    assertThat(kinds("3 3 3 5 5", "4 4 4 5 5", "4 4 4 5 5", "4 4 4 5 5")).isEqualTo("-");
  }

  @Test
  void ofRoundsFromBeforePeopleWereCountedTheStagesAreSaidAndNoMove() {
    List<Snapshot> rounds = rounds("3 3 3 5 5", "4 4 4 5 5", "4 4 4 5 5");
    List<Snapshot> older =
        rounds.stream()
            .map(one -> new Snapshot(one.round(), one.participation(), one.result(), one.cohort()))
            .toList();

    assertThat(Movement.of(older.subList(1, 3), "INQ").map(Movement::kind))
        .contains(Kind.THIS_ROUND);
    assertThat(Movement.of(older, "INQ")).isEmpty();
  }

  @Test
  void otherPeopleAreNotCompared() {
    List<Snapshot> rounds = new ArrayList<>(rounds("3 3 3 5 5", "4 4 4 5 5"));
    Snapshot newest = rounds.get(0);
    rounds.set(0, new Snapshot(newest.round(), newest.participation(), newest.result(), "others"));
    assertThat(Movement.of(rounds, Crossings.OVERALL)).isEmpty();
  }

  /** Whatever ten thousand teams say: with fewer than two who crossed, nothing moved. */
  @Test
  void nobodyMovesATeamAlone() {
    Random random = new Random(7);
    int moved = 0;
    for (int team = 0; team < 10_000; team++) {
      int[] first = random.ints(5 + random.nextInt(4), 0, 11).toArray();
      int[] then = changed(first, random);
      List<Snapshot> rounds = rounds(List.of(first, then, changed(then, random)));
      Optional<Movement> move = Movement.of(rounds, "INQ");
      if (move.filter(one -> one.kind() == Kind.MOVED).isPresent()) {
        moved++;
        assertThat(different(first, then)).isGreaterThanOrEqualTo(2);
      }
    }
    assertThat(moved).as("so that this says something").isGreaterThan(50);
  }

  private static int[] changed(int[] before, Random random) {
    return IntStream.of(before)
        .map(one -> random.nextInt(3) > 0 ? one : Math.min(10, one + random.nextInt(4)))
        .toArray();
  }

  private static long different(int[] one, int[] other) {
    return IntStream.range(0, one.length).filter(place -> one[place] != other[place]).count();
  }

  private static String kinds(String... rounds) {
    List<Snapshot> all = rounds(rounds);
    Optional<Kind> overall = Movement.of(all, Crossings.OVERALL).map(Movement::kind);
    assertThat(Movement.of(all, "INQ").map(Movement::kind)).isEqualTo(overall);
    return overall.map(Kind::name).orElse("-");
  }

  /** Newest first. */
  private static List<Snapshot> rounds(String... said) {
    return rounds(
        List.of(said).stream()
            .map(one -> List.of(one.split(" ")).stream().mapToInt(Integer::parseInt).toArray())
            .toList());
  }

  private static List<Snapshot> rounds(List<int[]> said) {
    List<Snapshot> rounds = new ArrayList<>();
    for (int place = 0; place < said.size(); place++) {
      List<Map<String, Integer>> answers = answers(said.get(place));
      Round round =
          new Round(
              place + 1,
              1,
              SEVEN.edition(),
              START,
              LocalDate.of(2026, 10, 31),
              Optional.of(START.plusSeconds(place)));
      Snapshot snapshot =
          new Snapshot(
              round,
              new Participation(5, 5, 0, 0, 0, 5),
              TeamResult.of(SEVEN, answers, RULE),
              "same");
      rounds.add(0, place == 0 ? snapshot : counted(snapshot, rounds.get(0), said, place));
    }
    return rounds;
  }

  private static Snapshot counted(Snapshot now, Snapshot then, List<int[]> said, int place) {
    List<Map<String, Integer>> before = answers(said.get(place - 1));
    List<Map<String, Integer>> after = answers(said.get(place));
    return now.with(
        Crossings.of(
            SEVEN,
            then.result(),
            now.result(),
            IntStream.range(0, before.size())
                .mapToObj(one -> new Crossings.Pair(before.get(one), after.get(one)))
                .toList()));
  }

  private static List<Map<String, Integer>> answers(int[] said) {
    List<Map<String, Integer>> answers = new ArrayList<>();
    for (int points : said) {
      Map<String, Integer> one = new HashMap<>();
      SEVEN.strands().forEach(strand -> one.put(strand.key(), points));
      answers.add(one);
    }
    return answers;
  }
}
