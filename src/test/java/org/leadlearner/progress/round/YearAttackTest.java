package org.leadlearner.progress.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.rubric.SampleRubrics;
import org.leadlearner.rubric.Strand;

/** That the attack on a year finds what a second count of the same check-ins gives away. */
@Order(1)
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

  /**
   * The same five to eight people in three rounds, where one or more cross: what moved, and that it
   * is about the same since one alone did, tells nobody what another said. Of an even number both
   * middles change, and one alone never does that.
   */
  @ParameterizedTest
  @ValueSource(ints = {5, 7, 8})
  void whatIsAboutTheSameGivesAwayNothing(int people) {
    Random random = new Random(people);
    int changed = 0;
    for (int year = 0; year < 12; year++) {
      List<YearAttack.Answered> said = new ArrayList<>();
      List<YearAttack.Shown> rounds = new ArrayList<>();
      for (int round = 0; round < 3; round++) {
        Set<Integer> counted = new HashSet<>();
        for (int person = 0; person < people; person++) {
          counted.add(said.size());
          said.add(
              new YearAttack.Answered(
                  person,
                  round == 0
                      ? everywhere(4 + random.nextInt(4))
                      : nudged(said.get(said.size() - people).points(), random)));
        }
        rounds.add(new YearAttack.Shown(counted));
      }
      YearAttack attack = new YearAttack(RUBRIC, said, rounds, 300);
      changed += attack.aboutTheSame();
      assertThat(attack.recovered()).as("year %d", year).isEmpty();
    }
    assertThat(changed > 0).as("so that this says something").isEqualTo(people % 2 == 1);
  }

  /** Most say what they said; some a point or two more or less. */
  private static Map<String, Integer> nudged(Map<String, Integer> before, Random random) {
    Map<String, Integer> now = new HashMap<>(before);
    if (random.nextInt(3) == 0) {
      now.replaceAll((key, points) -> Math.max(0, Math.min(10, points + random.nextInt(5) - 2)));
    }
    return now;
  }

  @Test
  void countedOnceTheyGiveAwayNothing() {
    assertThat(recovered(List.of(round(9)))).isEmpty();
    assertThat(recovered(List.of(new YearAttack.Shown(Set.of())))).isEmpty();
  }
}
