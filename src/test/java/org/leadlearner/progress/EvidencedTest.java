package org.leadlearner.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    Map<String, Integer> points = new HashMap<>(all(7));
    KEYS.subList(0, 5).forEach(key -> points.put(key, 4));
    points.remove(KEYS.get(6));
    Set<String> noted = Set.copyOf(KEYS.subList(0, 5));

    Evidenced evidenced = Evidenced.of(RUBRIC, points, noted);
    assertThat(evidenced.with()).isEqualTo(KEYS.subList(0, 5));
    assertThat(evidenced.without()).containsExactly(KEYS.get(5));
    assertThat(evidenced.evidenced()).contains(Stage.ENVISIONING);
    assertThat(Evidenced.of(RUBRIC, all(7), noted).claimed()).contains(Stage.PLANNING);
  }

  @Test
  void fewNotesMakeNoStageAndANoteWithoutAnAnswerCountsNot() {
    Evidenced few = Evidenced.of(RUBRIC, all(7), Set.of(KEYS.get(0)));
    assertThat(few.claimed()).contains(Stage.PLANNING);
    assertThat(few.evidenced()).isEmpty();

    Map<String, Integer> points = new HashMap<>(all(7));
    points.remove(KEYS.get(0));
    Evidenced without = Evidenced.of(RUBRIC, points, Set.copyOf(KEYS));
    assertThat(without.with()).hasSize(KEYS.size() - 1).doesNotContain(KEYS.get(0));
  }
}
