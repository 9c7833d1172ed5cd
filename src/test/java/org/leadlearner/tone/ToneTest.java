package org.leadlearner.tone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ToneTest {

  @Test
  void theGradeFollowsTheFormula() {
    // Six words, one sentence, six syllables.
    assertThat(Tone.grade("The cat sat on the mat.")).isCloseTo(-1.45, within(0.01));
    assertThat(
            Tone.grade(
                "Interdisciplinary organizational accountability necessitates collaboration."))
        .isGreaterThan(30);
  }

  @Test
  void bannedWordsAreFoundAsWholeWords() {
    assertThat(Tone.bannedIn("You are Only just below the flow.")).containsExactly("only", "just");
  }
}
