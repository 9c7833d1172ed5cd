package org.leadlearner.progress.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.rubric.SampleRubrics;
import org.leadlearner.rubric.Strand;

/** That the attack on a year finds what a second count of the same check-ins gives away. */
class YearAttackTest {

  private static final Rubric RUBRIC = SampleRubrics.seven("1");

  /** Nine people, all over the stages. */
  private static final List<YearAttack.Answered> NINE =
      IntStream.of(1, 4, 6, 2, 5, 7, 3, 4, 6)
          .mapToObj(points -> new YearAttack.Answered(0, everywhere(points)))
          .toList();

  private static Map<String, Integer> everywhere(int points) {
    Map<String, Integer> own = new HashMap<>();
    RUBRIC.strands().stream().map(Strand::key).forEach(key -> own.put(key, points));
    return own;
  }

  private static List<String> recovered(List<YearAttack.Shown> rounds) {
    List<YearAttack.Answered> people =
        IntStream.range(0, NINE.size())
            .mapToObj(place -> new YearAttack.Answered(place, NINE.get(place).points()))
            .toList();
    return new YearAttack(RUBRIC, people, rounds, 500).recovered();
  }

  private static YearAttack.Shown round(int people) {
    return new YearAttack.Shown(IntStream.range(0, people).boxed().collect(Collectors.toSet()));
  }

  @Test
  void theSameCheckInsCountedTwiceGiveAwayWhoIsMissing() {
    assertThat(recovered(List.of(round(9), round(8))))
        .filteredOn(answer -> answer.contains("of check-in 8 "))
        .hasSize(8 * RUBRIC.strands().size());
  }

  @Test
  void countedOnceTheyGiveAwayNothing() {
    assertThat(recovered(List.of(round(9)))).isEmpty();
    assertThat(recovered(List.of(new YearAttack.Shown(Set.of())))).isEmpty();
  }
}
