package org.leadlearner.prompt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.leadlearner.progress.Basis;
import org.leadlearner.progress.Reading;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.rubric.SampleRubrics;
import org.leadlearner.rubric.Stage;

class NeedsTest {

  private static final Rubric RUBRIC = SampleRubrics.seven("1");

  @Test
  void whatKeepsTheScoreDownHolds() {
    Needs needs = needs(Optional.empty(), 9, 9, 9, 9, 3, 9, 9);

    assertThat(needs.stage()).contains(Stage.ENVISIONING);
    assertThat(needs.holding()).containsExactly("CRED");
    assertThat(needs.below()).containsExactly("CRED");
  }

  @Test
  void whereNothingKeepsItDownTheLowestStrandsHold() {
    Needs needs = needs(Optional.empty(), 6, 6, 7, 5, 4, 6, 8);

    assertThat(needs.stage()).contains(Stage.ENVISIONING);
    assertThat(needs.holding()).containsExactlyInAnyOrder("OPEN", "CRED");
  }

  @Test
  void theConfirmedStageCountsBeforeTheReading() {
    Needs needs = needs(Optional.of(Stage.PLANNING), 5, 5, 5, 5, 5, 5, 7);

    assertThat(needs.stage()).contains(Stage.PLANNING);
    assertThat(needs.below()).containsExactlyInAnyOrder("INQ", "DIG", "NET", "OPEN", "CRED", "OWN");
  }

  @Test
  void tooFewAnswersAreLikeNoCheckIn() {
    assertThat(needs(Optional.empty(), 5, 5, 5)).isEqualTo(Needs.UNKNOWN);
  }

  private static Needs needs(Optional<Stage> confirmed, int... points) {
    Map<String, Integer> answers = new HashMap<>();
    List<String> strands = SamplePrompts.STRANDS;
    for (int place = 0; place < points.length; place++) {
      answers.put(strands.get(place), points[place]);
    }
    Reading reading =
        Reading.of(
            1,
            1,
            RUBRIC,
            new Basis(answers, Set.of()),
            Optional.empty(),
            Instant.parse("2026-09-15T14:00:00Z"));
    return Needs.of(confirmed, reading, answers);
  }
}
