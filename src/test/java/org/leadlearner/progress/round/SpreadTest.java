package org.leadlearner.progress.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leadlearner.rubric.Stage;

class SpreadTest {

  private static final int CHECKS = 200_000;

  @ParameterizedTest
  @CsvSource({
    "1 1 1 1 9 9,       WIDE",
    "9 9 9 9 1 1,       WIDE",
    "6 6 6 6 6,         CLOSE",
    "6 6 6 6 1,         CLOSE",
    "5 6 6 6 7 7,       CLOSE",
    "4 6 6 6 8,         CLOSE",
    "4 5 6 7 8,         MIXED",
    "3 5 5 5 5 5 5 5 9, CLOSE",
    "3 3 5 5 5 5 5 6 6, MIXED",
    "5 5 5 5 5 5 6 8 8, MIXED",
  })
  void farApartIsTheSameFromBothSides(String said, Spread expected) {
    List<Integer> sorted = Arrays.stream(said.split(" ")).map(Integer::valueOf).sorted().toList();

    assertThat(Spread.of(sorted)).isEqualTo(expected);
    assertThat(Spread.of(mirrored(sorted))).isEqualTo(expected);
  }

  @Test
  void aMirrorIsAsWide() {
    Random random = new Random(1);
    for (int round = 0; round < CHECKS; round++) {
      List<Integer> said = said(random);
      assertThat(Spread.of(mirrored(said))).as("%s", said).isEqualTo(Spread.of(said));
    }
  }

  @Test
  void somebodyInTheMiddleMakesItNoWider() {
    Random random = new Random(2);
    for (int round = 0; round < CHECKS; round++) {
      List<Integer> said = said(random);
      int lower = Suppression.lowerMiddle(said);
      int between = lower + random.nextInt(Suppression.upperMiddle(said) - lower + 1);
      List<Integer> more = new ArrayList<>(said);
      more.add(between);
      assertThat(Spread.of(more.stream().sorted().toList()))
          .as("%s and %d", said, between)
          .isLessThanOrEqualTo(Spread.of(said));
    }
  }

  @Test
  void twoWhoStandTwoStagesFromTwoOthersAreNeverClose() {
    Random random = new Random(3);
    int apart = 0;
    for (int round = 0; round < CHECKS; round++) {
      List<Integer> said = said(random);
      // The second from each end: two stand there or beyond.
      Stage low = Stage.of(said.get(1));
      Stage high = Stage.of(said.get(said.size() - 2));
      if (high.ordinal() - low.ordinal() >= 2) {
        apart++;
        assertThat(Spread.of(said)).as("%s", said).isNotEqualTo(Spread.CLOSE);
      }
    }
    assertThat(apart).isGreaterThan(CHECKS / 10);
  }

  private static List<Integer> said(Random random) {
    int middle = random.nextInt(11);
    int width = random.nextInt(6);
    List<Integer> said = new ArrayList<>();
    for (int person = 5 + random.nextInt(12); person > 0; person--) {
      int near = middle + random.nextInt(2 * width + 1) - width;
      said.add(Math.max(0, Math.min(10, near)));
    }
    return said.stream().sorted().toList();
  }

  private static List<Integer> mirrored(List<Integer> said) {
    return said.stream().map(one -> 10 - one).sorted().toList();
  }
}
