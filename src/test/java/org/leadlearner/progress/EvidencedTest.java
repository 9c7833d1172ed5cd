package org.leadlearner.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.rubric.SampleRubrics;
import org.leadlearner.rubric.Stage;
import org.leadlearner.rubric.Strand;

class EvidencedTest {

  private static final Rubric RUBRIC = SampleRubrics.seven("1");
  private static final List<String> KEYS = RUBRIC.strands().stream().map(Strand::key).toList();

  private static Map<String, Integer> all(int points) {
    return KEYS.stream().collect(Collectors.toMap(key -> key, key -> points));
  }

  @Test
  void theStageOutOfNotesStandsBesideTheClaim() {
    Set<String> noted = Set.copyOf(KEYS.subList(0, 5));

    Evidenced evidenced = Evidenced.of(RUBRIC, all(7), noted);
    assertThat(evidenced.with()).isEqualTo(KEYS.subList(0, 5));
    assertThat(evidenced.without()).containsExactly(KEYS.get(5), KEYS.get(6));
    assertThat(evidenced.claimed()).contains(StageSpan.of(Stage.PLANNING));
    assertThat(evidenced.evidenced()).as("OWN could be anything").contains(Stage.ENVISIONING);
    assertThat(Evidenced.of(RUBRIC, all(7), Set.copyOf(KEYS)).evidenced()).contains(Stage.PLANNING);
  }

  /** Seen: the weakest strand had no note, and the notes spoke for more than was claimed. */
  @Test
  void whatNotesShowIsNeverAboveTheReading() {
    Map<String, Integer> weak = new HashMap<>(all(7));
    weak.put("CRED", 2);
    Evidenced seen = Evidenced.of(RUBRIC, weak, Set.of("INQ", "DIG", "NET", "OPEN", "OWN"));
    assertThat(seen.claimed()).contains(StageSpan.of(Stage.ENVISIONING));
    assertThat(seen.evidenced()).contains(Stage.ENVISIONING);
    assertThat(seen.without()).contains("CRED");

    Random random = new Random(8);
    for (int round = 0; round < 50_000; round++) {
      Map<String, Integer> points = new HashMap<>();
      KEYS.forEach(key -> points.put(key, random.nextInt(11)));
      Set<String> noted =
          KEYS.stream().filter(key -> random.nextBoolean()).collect(Collectors.toSet());
      Evidenced evidenced = Evidenced.of(RUBRIC, points, noted);
      evidenced
          .evidenced()
          .ifPresent(
              stage ->
                  assertThat(stage.isAbove(evidenced.claimed().orElseThrow().lowest()))
                      .as("%s with notes on %s", points, noted)
                      .isFalse());
    }
  }

  @Test
  void fewNotesMakeNoStageAndANoteWithoutAnAnswerCountsNot() {
    Evidenced few = Evidenced.of(RUBRIC, all(7), Set.of(KEYS.get(0)));
    assertThat(few.claimed()).contains(StageSpan.of(Stage.PLANNING));
    assertThat(few.evidenced()).isEmpty();

    Map<String, Integer> points = new HashMap<>(all(7));
    points.remove(KEYS.get(0));
    Evidenced without = Evidenced.of(RUBRIC, points, Set.copyOf(KEYS));
    assertThat(without.with()).hasSize(KEYS.size() - 1).doesNotContain(KEYS.get(0));
  }
}
