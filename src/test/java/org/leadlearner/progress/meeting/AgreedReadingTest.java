package org.leadlearner.progress.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.leadlearner.Repetitions;
import org.leadlearner.progress.GatedMean;
import org.leadlearner.progress.meeting.Agreement.StrandAgreement;
import org.leadlearner.progress.round.Suppression;
import org.leadlearner.progress.round.TeamResult;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.rubric.SampleRubrics;
import org.leadlearner.rubric.Stage;
import org.leadlearner.rubric.Strand;

class AgreedReadingTest {

  private static final Rubric SEVEN = SampleRubrics.seven("1");
  private static final Suppression RULE = new Suppression(5);

  /** As many people as said, who all give the same points in the order of the rubric. */
  private static TeamResult all(int people, int... points) {
    return TeamResult.of(SEVEN, people(people, points), RULE);
  }

  private static List<Map<String, Integer>> people(int people, int... points) {
    Map<String, Integer> one = new HashMap<>();
    for (int place = 0; place < points.length; place++) {
      one.put(SEVEN.strands().get(place).key(), points[place]);
    }
    return IntStream.range(0, people).mapToObj(person -> one).toList();
  }

  private static StrandAgreement agreed(String strand, int points) {
    return new StrandAgreement(strand, points, "why", "a log", "");
  }

  @Test
  void anAgreementTakesThePlaceOfTheMiddle() {
    TeamResult result = all(6, 6, 6, 6, 6, 1, 6, 6);

    assertThat(AgreedReading.of(SEVEN, result, List.of(agreed("CRED", 2))).stage())
        .contains(Stage.ENVISIONING);
    assertThat(AgreedReading.of(SEVEN, result, List.of(agreed("CRED", 6))).stage())
        .contains(Stage.PLANNING);
  }

  @Test
  void whatIsNotShownIsNotTold() {
    TeamResult result = all(6, 4, 4, 4, 4, 4, 8, 6);

    AgreedReading reading = AgreedReading.of(SEVEN, result, List.of(agreed("CRED", 10)));

    assertThat(reading.possible()).containsExactly(Stage.ENVISIONING, Stage.PLANNING);
    assertThat(reading.stage()).isEmpty();
  }

  @Test
  void underFiveItTakesAgreementsAlone() {
    TeamResult result = all(4, 6, 6, 6, 6, 6, 6, 6);
    List<StrandAgreement> agreed = new ArrayList<>();
    for (String strand : List.of("INQ", "DIG", "NET")) {
      agreed.add(agreed(strand, 4));
    }
    assertThat(AgreedReading.of(SEVEN, result, agreed).possible()).isEmpty();

    agreed.add(agreed("OPEN", 4));
    assertThat(AgreedReading.of(SEVEN, result, agreed).possible())
        .as("two strands are open")
        .containsExactly(Stage.INVESTIGATING, Stage.ENVISIONING, Stage.PLANNING);
    agreed.add(agreed("CRED", 4));
    agreed.add(agreed("OWN", 4));
    assertThat(AgreedReading.of(SEVEN, result, agreed).stage()).contains(Stage.ENVISIONING);
    assertThat(AgreedReading.of(SEVEN, result, agreed).leaders())
        .isEqualTo(LeadersAtStaging.NOT_SHOWN);
  }

  /**
   * Twelve people, of whom so many are at Staging in their own practice and the rest at Planning.
   */
  private static TeamResult twelve(int atStaging) {
    List<Map<String, Integer>> answers = new ArrayList<>();
    answers.addAll(people(atStaging, 9, 9, 9, 9, 9, 9, 9));
    answers.addAll(people(12 - atStaging, 9, 9, 9, 9, 9, 9, 7));
    return TeamResult.of(SEVEN, answers, RULE);
  }

  private static List<StrandAgreement> signed(String evidence) {
    return List.of("DIG", "CRED", "OWN", "MOD").stream()
        .map(strand -> new StrandAgreement(strand, 9, "why", evidence, ""))
        .toList();
  }

  @Test
  void stagingTakesWhatTheTeamSignsAndTwoThirdsOfTheLeaders() {
    AgreedReading enough = AgreedReading.of(SEVEN, twelve(8), signed("a log"));
    assertThat(enough.leaders()).isEqualTo(LeadersAtStaging.TWO_THIRDS);
    assertThat(enough.missing()).isEmpty();
    assertThat(enough.stage()).contains(Stage.STAGING);

    AgreedReading fewer = AgreedReading.of(SEVEN, twelve(7), signed("a log"));
    assertThat(fewer.leaders()).isEqualTo(LeadersAtStaging.FEWER);
    assertThat(fewer.stage()).contains(Stage.PLANNING);

    AgreedReading bare = AgreedReading.of(SEVEN, twelve(8), signed(" "));
    assertThat(bare.missing()).containsExactly("DIG", "CRED", "OWN", "MOD");
    assertThat(bare.stage()).contains(Stage.PLANNING);
  }

  /** With eleven of twelve at one stage no counts are shown: then nobody is told that there are. */
  @Test
  void whetherTwoThirdsAreThereIsToldFromTheCountsThatAreShownAlone() {
    AgreedReading reading = AgreedReading.of(SEVEN, twelve(11), signed("a log"));

    assertThat(reading.leaders()).isEqualTo(LeadersAtStaging.NOT_SHOWN);
    assertThat(reading.stage()).contains(Stage.PLANNING);
    assertThat(LeadersAtStaging.of(SEVEN, all(6, 9, 9, 9, 9, 9, 9, 7)))
        .as("half or more are below Staging, since the middle is")
        .isEqualTo(LeadersAtStaging.FEWER);
  }

  /** Every set of points that fits what is shown, one by one, gives the same stages. */
  @Test
  void noStageThatFitsIsLeftOutAndNoneIsAddedThatDoesNotFit() {
    Rubric three = SampleRubrics.three();
    Random random = new Random(7);
    for (int time = 0; time < Repetitions.of(200); time++) {
      Map<String, Integer> medians = new HashMap<>();
      three.strands().forEach(strand -> medians.put(strand.key(), random.nextInt(11)));
      TeamResult result =
          TeamResult.of(three, IntStream.range(0, 6).mapToObj(one -> medians).toList(), RULE);
      StrandAgreement agreed = agreed("TWO", random.nextInt(11));

      assertThat(EnumSet.copyOf(AgreedReading.of(three, result, List.of(agreed)).possible()))
          .as("%s with %s", medians, agreed)
          .isEqualTo(oneByOne(three, result, agreed));
    }
  }

  private static Set<Stage> oneByOne(Rubric rubric, TeamResult shown, StrandAgreement agreed) {
    Set<Stage> stages = EnumSet.noneOf(Stage.class);
    for (int all = 0; all < 11 * 11 * 11; all++) {
      Map<String, Integer> points = new HashMap<>();
      int rest = all;
      for (Strand strand : rubric.strands()) {
        points.put(strand.key(), rest % 11);
        rest /= 11;
      }
      if (TeamResult.of(rubric, IntStream.range(0, 6).mapToObj(one -> points).toList(), RULE)
          .equals(shown)) {
        points.put(agreed.strandKey(), agreed.points());
        GatedMean.of(rubric, points, Set.of()).stage().ifPresent(stages::add);
      }
    }
    return stages;
  }
}
