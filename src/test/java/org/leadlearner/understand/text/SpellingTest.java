package org.leadlearner.understand.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leadlearner.content.ContentFolder;
import org.leadlearner.understand.phrase.PhraseMatcher;

/** Slips of fingers are mended; a word that is right is never made another one. */
class SpellingTest {

  private final Spelling spelling =
      new Spelling(Set.of("prompts", "pause", "share", "resume", "definitely", "monday"));

  @ParameterizedTest
  @CsvSource({
    "promtps, prompts",
    "propmts, prompts",
    "promptss, prompts",
    "oause, pause",
    "pausr, pause",
    "resyme, resume",
    "definately, definitely",
    "mondqy, monday"
  })
  void aSlipIsMended(String typed, String meant) {
    assertThat(spelling.mended(typed)).contains(meant);
  }

  @ParameterizedTest
  @CsvSource({"sharp", "shark", "clause", "rescue"})
  void aLetterFarFromTheOtherOnTheKeysIsNoSlip(String typed) {
    assertThat(spelling.mended(typed)).isEmpty();
  }

  @Test
  void wordsOfEveryDayStayAsTheyAre() {
    LineReader reader =
        new LineReader(PhraseMatcher.lexicon(ContentFolder.builtIn().phrases().book()));
    String line = "the sped teacher began a clean stone floor with docs about forum costs";
    assertThat(reader.read(line).units().stream().map(Unit::word))
        .contains("sped", "began", "clean", "stone", "floor", "docs", "forum", "costs");
  }
}
