package org.leadlearner.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.rubric.SampleRubrics;
import org.leadlearner.rubric.Stage;

class ComparisonTest {

  private static final Rubric RUBRIC = SampleRubrics.seven("1");
  private static final Set<String> NOTES = Set.of("DIG", "CRED", "OWN", "MOD");

  /** In each of them the reading before was at the confirmed stage. */
  @ParameterizedTest
  @CsvSource({
    "PLANNING,    6 6 6 6 6 6 6, 5 6 6 6 6 6 6, ABOUT_THE_SAME",
    "PLANNING,    6 6 6 6 6 6 6, 5 5 6 6 6 6 6, ABOUT_THE_SAME",
    "PLANNING,    6 6 6 6 6 6 6, 5 5 5 6 6 6 6, LOWER",
    "PLANNING,    6 6 6 6 6 6 6, 6 6 6 6 3 6 6, LOWER",
    "PLANNING,    7 7 7 7 4 7 6, 7 7 7 7 3 7 6, ABOUT_THE_SAME",
    "PLANNING,    7 7 7 7 5 7 6, 7 7 7 7 3 7 6, LOWER",
    "PLANNING,    6 6 6 6 6 6 6, 6 6 6 6 ? 6 6, SAME",
    "PLANNING,    6 6 6 6 6 6 6, 4 4 4 4 ? 4 6, LOWER",
    "PLANNING,    6 6 6 6 6 6 6, 7 7 7 7 7 7 0, SAME",
    "ENVISIONING, 4 4 4 4 4 4 4, 3 4 4 4 4 4 4, ABOUT_THE_SAME",
    "ENVISIONING, 4 4 4 4 4 4 4, 6 6 6 6 6 6 4, ABOVE",
    "ENVISIONING, 4 4 4 4 4 4 4, 7 7 7 7 ? 7 4, SAME",
    "STAGING,     8 8 8 8 8 8 9, 8 8 8 8 8 8 7, LOWER",
    "STAGING,     8 8 8 8 8 8 8, 8 8 8 8 8 8 7, ABOUT_THE_SAME",
    "STAGING,     8 8 8 8 8 8 8, 8 8 8 8 8 7 8, ABOUT_THE_SAME",
  })
  void aLittleLessIsAboutTheSame(Stage confirmed, String then, String now, Comparison expected) {
    assertThat(Comparison.of(confirmed, reading(points(now)), Optional.of(reading(points(then)))))
        .isEqualTo(expected);
  }

  @Test
  void withoutAReadingBeforeTheAverageDecides() {
    assertThat(Comparison.of(Stage.PLANNING, reading(points("7 7 7 7 3 7 6")), Optional.empty()))
        .isEqualTo(Comparison.ABOUT_THE_SAME);
  }

  /**
   * Leaders who have just reached a stage, while nothing changes: each answer is off by one in 35%
   * of cases. Under version 1 of the rule 37 to 60% of them read lower next time, and 14 to 37%
   * moved down after two readings. Both are compared with the last reading that was not lower.
   */
  @ParameterizedTest
  @CsvSource({
    "4 4 4 4 4 4 4, 0.06, 0.003",
    "3 5 4 4 3 5 4, 0.06, 0.003",
    "6 6 6 6 6 6 6, 0.06, 0.003",
    "7 7 6 6 4 6 6, 0.06, 0.003",
    // Staging asks for more, so more can give way.
    "8 8 8 8 8 8 8, 0.10, 0.012",
  })
  void wobblingMovesHardlyAnybodyDown(String answers, double mostOnce, double mostTwice) {
    Map<String, Integer> really = points(answers);
    Stage confirmed = Stage.of(average(really));
    Random random = new Random(20_261_014);
    int once = 0;
    int twice = 0;
    int people = 20_000;
    for (int person = 0; person < people; person++) {
      Reading before = reading(wobbling(really, random));
      Reading next = reading(wobbling(really, random));
      Reading last = reading(wobbling(really, random));
      boolean isLower = isLower(confirmed, next, before);
      once += isLower ? 1 : 0;
      twice += isLower && isLower(confirmed, last, before) ? 1 : 0;
    }
    assertThat(once / (double) people).as("read lower once").isBetween(0.02, mostOnce);
    assertThat(twice / (double) people).as("moved down").isBetween(0.0005, mostTwice);
  }

  /** One point everywhere, from the edge of a stage: 99% are noticed at once. */
  @ParameterizedTest
  @CsvSource({"4 4 4 4 4 4 4", "6 6 6 6 6 6 6", "8 8 8 8 8 8 8"})
  void aRealFallIsNoticed(String then) {
    Map<String, Integer> before = points(then);
    Map<String, Integer> after = new HashMap<>(before);
    after.replaceAll((key, points) -> points - 1);
    Random random = new Random(20_261_015);
    int noticed = 0;
    for (int person = 0; person < 20_000; person++) {
      Reading reading = reading(wobbling(after, random));
      boolean isLower =
          isLower(Stage.of(average(before)), reading, reading(wobbling(before, random)));
      noticed += isLower ? 1 : 0;
    }
    assertThat(noticed / 20_000.0).isGreaterThan(0.985);
  }

  /**
   * A strand that fell and stays down is confirmed by a second reading. Compared with the reading
   * before alone, the second would be lower in 6% of cases and not in 96%.
   */
  @ParameterizedTest
  @CsvSource({
    "9 9 9 9 9 9 9, 9 9 9 9 3 9 9, 0.95",
    "9 9 9 9 9 9 9, 9 9 9 9 6 9 9, 0.92",
    "9 9 9 9 9 9 9, 9 9 9 9 9 9 6, 0.93",
  })
  void aFallThatStaysIsConfirmed(String then, String now, double least) {
    Random random = new Random(20_261_016);
    Stage confirmed = Stage.of(average(points(then)));
    int moved = 0;
    for (int person = 0; person < 20_000; person++) {
      Reading before = reading(wobbling(points(then), random));
      boolean isLower = isLower(confirmed, reading(wobbling(points(now), random)), before);
      boolean isLowerAgain = isLower(confirmed, reading(wobbling(points(now), random)), before);
      moved += isLower && isLowerAgain ? 1 : 0;
    }
    assertThat(moved / 20_000.0).isGreaterThan(least);
  }

  private static boolean isLower(Stage confirmed, Reading reading, Reading before) {
    return Comparison.of(confirmed, reading, Optional.of(before)) == Comparison.LOWER;
  }

  private static int average(Map<String, Integer> points) {
    return RUBRIC.counted().stream().mapToInt(one -> points.getOrDefault(one.key(), 0)).sum() / 6;
  }

  private static Map<String, Integer> wobbling(Map<String, Integer> really, Random random) {
    Map<String, Integer> said = new HashMap<>(really);
    said.replaceAll(
        (key, points) -> {
          int off = random.nextDouble() < 0.35 ? 2 * random.nextInt(2) - 1 : 0;
          return Math.max(0, Math.min(10, points + off));
        });
    return said;
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

  private static Reading reading(Map<String, Integer> points) {
    return Reading.of(1, 1, RUBRIC, new Basis(points, NOTES), Optional.empty(), Instant.EPOCH);
  }
}
