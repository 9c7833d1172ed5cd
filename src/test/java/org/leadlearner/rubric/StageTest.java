package org.leadlearner.rubric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StageTest {

  @Test
  void everyPointBelongsToTheStageOfItsBand() {
    assertThat(IntStream.rangeClosed(0, 10).mapToObj(Stage::of))
        .containsExactly(
            Stage.INVESTIGATING,
            Stage.INVESTIGATING,
            Stage.INVESTIGATING,
            Stage.INVESTIGATING,
            Stage.ENVISIONING,
            Stage.ENVISIONING,
            Stage.PLANNING,
            Stage.PLANNING,
            Stage.STAGING,
            Stage.STAGING,
            Stage.STAGING);
  }

  @Test
  void pointsOffTheScaleHaveNoStage() {
    assertThatThrownBy(() -> Stage.of(-1)).hasMessageContaining("0 to 10");
    assertThatThrownBy(() -> Stage.of(11)).hasMessageContaining("0 to 10");
  }

  @Test
  void theEndsHaveNoNeighbourBeyondThem() {
    assertThat(Stage.STAGING.next()).isEqualTo(Stage.STAGING);
    assertThat(Stage.INVESTIGATING.previous()).isEqualTo(Stage.INVESTIGATING);
    assertThat(Stage.ENVISIONING.next()).isEqualTo(Stage.PLANNING);
    assertThat(Stage.ENVISIONING.previous()).isEqualTo(Stage.INVESTIGATING);
  }
}
