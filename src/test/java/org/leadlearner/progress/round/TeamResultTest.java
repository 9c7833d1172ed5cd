package org.leadlearner.progress.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leadlearner.progress.StageSpan;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.rubric.SampleRubrics;
import org.leadlearner.rubric.Stage;

class TeamResultTest {

  private static final Rubric SEVEN = SampleRubrics.seven("1");
  private static final Suppression RULE = new Suppression(5);

  @ParameterizedTest
  @CsvSource({
    "3 3 3 6 6 6,     INVESTIGATING, PLANNING",
    "9 9 9 9 1 1 4 4, ENVISIONING,   STAGING",
    "4 4 5 5 5 6,     ENVISIONING,   ENVISIONING",
    "3 3 3 6 6,       INVESTIGATING, INVESTIGATING",
    "3 3 6 6 6,       PLANNING,      PLANNING",
  })
  void bothInTheMiddleCount(String said, Stage lower, Stage upper) {
    TeamResult result = result(said, "6");

    assertThat(result.strands().get(0).shown().orElseThrow().middle())
        .isEqualTo(new StageSpan(lower, upper));
  }

  @Test
  void theOverallFollowsBothMiddles() {
    assertThat(result("3 3 3 6 6 6", "3 3 3 6 6 6").stages())
        .contains(new StageSpan(Stage.INVESTIGATING, Stage.PLANNING));
    assertThat(result("6 6 6 6 6 6", "6").stages()).contains(StageSpan.of(Stage.PLANNING));
  }

  @Test
  void whatLeadersSayOfThemselvesStandsInARowOfItsOwn() {
    List<Map<String, Integer>> answers = new ArrayList<>();
    for (int person = 0; person < 6; person++) {
      Map<String, Integer> one = new HashMap<>();
      SEVEN.strands().forEach(strand -> one.put(strand.key(), 6));
      one.put("MOD", 0);
      answers.add(one);
    }
    TeamResult result = TeamResult.of(SEVEN, answers, RULE);

    assertThat(result.stages()).contains(StageSpan.of(Stage.PLANNING));
    assertThat(result.lowest()).doesNotContain("MOD");
    assertThat(result.strands().get(6).shown().orElseThrow().middle())
        .isEqualTo(StageSpan.of(Stage.INVESTIGATING));
  }

  /**
   * @param first what each says on the first strand
   * @param rest what each says on all others; one number stands for all of them
   */
  private static TeamResult result(String first, String rest) {
    int[] one = Arrays.stream(first.split(" ")).mapToInt(Integer::parseInt).toArray();
    int[] other = Arrays.stream(rest.split(" ")).mapToInt(Integer::parseInt).toArray();
    List<Map<String, Integer>> answers = new ArrayList<>();
    for (int person = 0; person < one.length; person++) {
      int points = other[other.length == 1 ? 0 : person];
      Map<String, Integer> said = new HashMap<>();
      SEVEN.strands().forEach(strand -> said.put(strand.key(), points));
      said.put("INQ", one[person]);
      answers.add(said);
    }
    return TeamResult.of(SEVEN, answers, RULE);
  }
}
