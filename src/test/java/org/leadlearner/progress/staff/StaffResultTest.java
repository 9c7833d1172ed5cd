package org.leadlearner.progress.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leadlearner.content.SampleContent;
import org.leadlearner.progress.StageSpan;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.rubric.Stage;
import org.leadlearner.rubric.Strand;

class StaffResultTest {

  private static final Rubric RUBRIC = SampleContent.BUILT_IN.rubrics().get(0);
  private static final List<Strand> ASKED = StaffQuestions.of(RUBRIC);

  private static StaffCounts counts(int answered, int... people) {
    return new StaffCounts(
        answered,
        Map.of(
            "NET",
            Map.of(
                Stage.INVESTIGATING, people[0],
                Stage.ENVISIONING, people[1],
                Stage.PLANNING, people[2],
                Stage.STAGING, people[3])));
  }

  private static Optional<StageSpan> net(int answered, int... people) {
    return StaffResult.of(counts(answered, people), 30, ASKED, 10)
        .shown("NET")
        .map(StaffResult.Middle::stages);
  }

  @Test
  void staffAreAskedOnTheStrandsThatTheyLiveWith() {
    assertThat(ASKED).extracting(Strand::key).containsExactly("NET", "CRED", "OWN");
  }

  @Test
  void fromTenAnswersOnTheMiddleIsShown() {
    StaffResult nine = StaffResult.of(counts(9, 9, 0, 0, 0), 30, ASKED, 10);
    assertThat(nine.isHidden()).isTrue();
    assertThat(nine.answered()).isEqualTo(9);
    assertThat(net(10, 4, 0, 6, 0)).contains(StageSpan.of(Stage.PLANNING));
  }

  /** Ten answers do not show a strand on which fewer than ten could tell. */
  @Test
  void eachStrandHasTenOfItsOwn() {
    assertThat(net(12, 3, 3, 3, 0)).isEmpty();
    StaffResult result = StaffResult.of(counts(12, 3, 3, 3, 0), 30, ASKED, 10);
    assertThat(result.isHidden()).isFalse();
    assertThat(result.shown("OWN")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "5, 0, 0, 5, INVESTIGATING, STAGING",
    "5, 1, 0, 5, ENVISIONING, ENVISIONING",
    "0, 5, 5, 0, ENVISIONING, PLANNING",
    "0, 0, 0, 10, STAGING, STAGING"
  })
  void ofAnEvenNumberBothMiddlesCount(int a, int b, int c, int d, Stage lowest, Stage highest) {
    assertThat(net(a + b + c + d, a, b, c, d)).contains(new StageSpan(lowest, highest));
  }

  @Test
  void aDistrictCanAskForMoreAndNeverForFewer() {
    assertThat(StaffResult.least(5)).isEqualTo(10);
    assertThat(StaffResult.least(12)).isEqualTo(12);
  }
}
