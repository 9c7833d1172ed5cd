package org.leadlearner.prompt.pick;

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
import org.leadlearner.prompt.Needs;
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
  void eachStrandHasTheStageOfItsOwnPoints() {
    Needs needs = needs(Optional.empty(), 9, 9, 9, 9, 3, 9, 9);

    assertThat(needs.strands())
        .containsEntry("CRED", Stage.INVESTIGATING)
        .containsEntry("INQ", Stage.STAGING);
  }

  @Test
  void missingNotesThatHoldStagingAreKnownUntilTheyAreWritten() {
    Map<String, Integer> points = points(8, 8, 8, 8, 8, 8, 8);
    Reading reading = reading(points);

    assertThat(Needs.of(Optional.empty(), reading, points, Set.of()).unnoted())
        .containsExactlyInAnyOrder("DIG", "CRED", "OWN", "MOD");
    assertThat(Needs.of(Optional.empty(), reading, points, Set.of("DIG", "MOD")).unnoted())
        .containsExactlyInAnyOrder("CRED", "OWN");
  }

  @Test
  void tooFewAnswersAreLikeNoCheckIn() {
    assertThat(needs(Optional.empty(), 5, 5, 5)).isEqualTo(Needs.UNKNOWN);
  }

  private static Needs needs(Optional<Stage> confirmed, int... points) {
    Map<String, Integer> answers = points(points);
    return Needs.of(confirmed, reading(answers), answers, Set.of());
  }

  private static Map<String, Integer> points(int... points) {
    Map<String, Integer> answers = new HashMap<>();
    List<String> strands = SamplePrompts.STRANDS;
    for (int place = 0; place < points.length; place++) {
      answers.put(strands.get(place), points[place]);
    }
    return answers;
  }

  private static Reading reading(Map<String, Integer> answers) {
    return Reading.of(
        1,
        1,
        RUBRIC,
        new Basis(answers, Set.of()),
        Optional.empty(),
        Instant.parse("2026-09-15T14:00:00Z"));
  }
}
