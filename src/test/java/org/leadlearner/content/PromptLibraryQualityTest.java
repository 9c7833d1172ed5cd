package org.leadlearner.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.leadlearner.pln.DailyPrompt;
import org.leadlearner.pln.PromptFrame;
import org.leadlearner.pln.PromptLibrary;
import org.leadlearner.rubric.Strand;

/**
 * The prompts that ship with the program. That each check can find something: PromptQualityTest.
 */
class PromptLibraryQualityTest {
  private static final Content CONTENT = SampleContent.BUILT_IN;
  private static final PromptLibrary LIBRARY = CONTENT.prompts();
  private static final Pattern REPEATED =
      Pattern.compile("\\b(\\w+) (?:\\w+ )?\\1\\b", Pattern.CASE_INSENSITIVE);

  @Test
  void everyPromptIsWellMade() {
    List<String> offences = new ArrayList<>();
    for (DailyPrompt prompt : LIBRARY.prompts()) {
      PromptQuality.offences(prompt).forEach(text -> offences.add(prompt.key() + " " + text));
    }
    for (PromptFrame frame : LIBRARY.frames()) {
      PromptQuality.offences(frame).forEach(text -> offences.add(frame.key() + " " + text));
    }
    assertThat(offences).isEmpty();
  }

  @Test
  void everyStrandHasWordsThatFitInsideASentence() {
    assertThat(LIBRARY.focuses().keySet())
        .containsExactlyInAnyOrderElementsOf(
            CONTENT.rubrics().get(0).strands().stream().map(Strand::key).toList());
    // Small letters throughout: they stand inside a sentence, and name no product.
    assertThat(LIBRARY.focuses().values())
        .doesNotHaveDuplicates()
        .allSatisfy(focus -> assertThat(focus).matches("[a-z]+( [a-z]+){1,5}"));
  }

  @Test
  void everyFrameReadsWellWithTheWordsOfEveryStrand() {
    List<String> offences = new ArrayList<>();
    for (PromptFrame frame : LIBRARY.frames()) {
      for (String focus : LIBRARY.focuses().values()) {
        String text = frame.text().replace(PromptFrame.FOCUS, focus);
        PlainWords.offences(text).forEach(offence -> offences.add(text + ": " + offence));
        // "for policy for ..." and "about learning about ..." are stumbled over.
        if (REPEATED.matcher(text).find()) {
          offences.add(text + ": says a word twice");
        }
      }
    }
    assertThat(offences).isEmpty();
  }

  @Test
  void thereIsEnoughForEveryoneOnEverySchoolDay() {
    List<String> strands = CONTENT.rubrics().get(0).strands().stream().map(Strand::key).toList();

    assertThat(strands).hasSize(7);
    assertThat(PromptCoverage.offences(LIBRARY, strands)).isEmpty();
    assertThat(LIBRARY.prompts()).hasSizeGreaterThanOrEqualTo(112);
    assertThat(LIBRARY.frames()).hasSize(24);
  }

  @Test
  void theFirstFortyKeepTheirKeys() {
    assertThat(LIBRARY.prompts())
        .extracting(DailyPrompt::key)
        .containsAll(IntStream.rangeClosed(1, 40).mapToObj("P%02d"::formatted).toList());
  }

  @Test
  void noTwoAreNearlyTheSame() {
    List<String> twins = new ArrayList<>();
    List<DailyPrompt> prompts = LIBRARY.prompts();
    for (DailyPrompt one : prompts) {
      for (DailyPrompt other : prompts.subList(prompts.indexOf(one) + 1, prompts.size())) {
        if (Likeness.of(one.text(), other.text()) >= PromptQuality.TOO_ALIKE
            || Likeness.of(one.reflection(), other.reflection())
                >= PromptQuality.TOO_ALIKE_QUESTIONS) {
          twins.add(one.key() + " and " + other.key());
        }
      }
    }
    assertThat(twins).isEmpty();
  }

  @Test
  void noTwoFramesAreNearlyTheSame() {
    List<String> twins = new ArrayList<>();
    List<PromptFrame> frames = LIBRARY.frames();
    for (PromptFrame one : frames) {
      for (PromptFrame other : frames.subList(frames.indexOf(one) + 1, frames.size())) {
        if (Likeness.of(one.text(), other.text()) >= PromptQuality.TOO_ALIKE_QUESTIONS) {
          twins.add(one.key() + " and " + other.key());
        }
      }
    }
    assertThat(twins).isEmpty();
  }
}
