package org.leadlearner.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.leadlearner.content.prompt.PrivateChecks;
import org.leadlearner.practice.PromptAction;
import org.leadlearner.practice.SeenBy;
import org.leadlearner.prompt.DailyPrompt;
import org.leadlearner.prompt.PromptFrame;
import org.leadlearner.prompt.PromptLibrary;
import org.leadlearner.rubric.Stage;
import org.leadlearner.rubric.Strand;

/**
 * The prompts that ship with the program. That each check can find something: PromptQualityTest.
 */
class PromptLibraryQualityTest {
  private static final Content CONTENT = SampleContent.BUILT_IN;
  private static final PromptLibrary LIBRARY = CONTENT.prompts();
  private static final Set<PromptAction> OF_OTHERS =
      Set.of(PromptAction.CONNECT, PromptAction.INVITE);
  private static final Pattern TIME =
      Pattern.compile(
          "\\b(minutes?|an hour|half an hour|one question|one line( each)?|a line|line or two"
              + "|message)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern WRITING =
      Pattern.compile(
          "\\b(write|note|list|mark|jot|draw|sketch|draft|tally)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern CIRCLING =
      Pattern.compile(
          "\\b(circle the|circle one|underline|cross out|put a star)\\b", Pattern.CASE_INSENSITIVE);
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
      for (Map.Entry<String, String> focus : LIBRARY.focuses().entrySet()) {
        String text = frame.text(focus.getKey(), focus.getValue());
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
    assertThat(LIBRARY.prompts()).hasSize(280);
    assertThat(LIBRARY.frames()).hasSize(28);
  }

  @Test
  void theFirstFortyKeepTheirKeysAndKeysThatAreUsedUpStayAway() {
    assertThat(LIBRARY.prompts())
        .extracting(DailyPrompt::key)
        .containsAll(IntStream.rangeClosed(1, 40).mapToObj("P%02d"::formatted).toList())
        .doesNotContain("P59", "P69", "P93", "P98", "P100", "P102", "P103", "P116", "P117", "P127");
  }

  @Test
  void modellingIsNotTheSmallestPart() {
    Map<PromptAction, Long> actions =
        LIBRARY.prompts().stream()
            .collect(Collectors.groupingBy(DailyPrompt::action, Collectors.counting()));
    long early =
        LIBRARY.prompts().stream()
            .filter(prompt -> prompt.stage().isBelow(Stage.PLANNING))
            .filter(prompt -> prompt.seenBy().compareTo(SeenBy.STAFF) >= 0)
            .count();

    assertThat(actions.get(PromptAction.MODEL_PUBLICLY)).isGreaterThanOrEqualTo(50);
    // A leader's first act that staff see does not wait for the last stage.
    assertThat(early).isGreaterThanOrEqualTo(35);
  }

  @Test
  void questionsDoNotAllBeginAlikeAndDeedsAreNotAllWriting() {
    assertThat(share(prompt -> prompt.reflection().startsWith("What "))).isLessThan(0.3);
    assertThat(share(prompt -> WRITING.matcher(prompt.text()).find())).isLessThan(0.25);
    assertThat(LIBRARY.prompts())
        .extracting(DailyPrompt::text)
        .noneMatch(text -> CIRCLING.matcher(text).find());
  }

  @Test
  void whatTakesTimeOfOthersSaysHowMuch() {
    assertThat(LIBRARY.prompts())
        .filteredOn(prompt -> OF_OTHERS.contains(prompt.action()))
        .filteredOn(prompt -> !TIME.matcher(prompt.text()).find())
        .extracting(DailyPrompt::key)
        .isEmpty();
  }

  @Test
  void noQuestionComesBeforeItsActionCanBeOver() {
    assertThat(LIBRARY.prompts())
        .filteredOn(prompt -> prompt.askAfter() > 0)
        .extracting(DailyPrompt::key)
        .contains("P08", "P11", "P15", "P23", "P27", "P31", "P32", "P33", "P35", "P58", "P61");
    // What others did in answer is not known while one taps that one has asked them.
    assertThat(LIBRARY.prompts())
        .filteredOn(prompt -> prompt.askAfter() == 0)
        .extracting(DailyPrompt::reflection)
        .noneMatch(
            question -> question.matches("Who (answered|asked|came|offered|told you|added)\\b.*"));
  }

  @Test
  void nothingPrivateComesToAChannel() {
    List<String> offences = new ArrayList<>();
    for (DailyPrompt prompt : LIBRARY.prompts()) {
      for (String sentence : List.of(prompt.text(), prompt.reflection())) {
        if (prompt.isForChannels()) {
          PrivateChecks.privateWords(sentence).forEach(w -> offences.add(prompt.key() + " " + w));
        }
      }
    }
    assertThat(offences).isEmpty();
  }

  @Test
  void waysOfLearningComeAtTwoStagesOrMore() {
    for (String way : List.of("own blog|blog post", "on-demand", "EdCamp", "online course")) {
      Pattern named = Pattern.compile(way);
      assertThat(
              LIBRARY.prompts().stream()
                  .filter(prompt -> named.matcher(prompt.text()).find())
                  .map(DailyPrompt::stage)
                  .distinct())
          .as(way)
          .hasSizeGreaterThanOrEqualTo(2);
    }
  }

  private static double share(Predicate<DailyPrompt> which) {
    return LIBRARY.prompts().stream().filter(which).count() / (double) LIBRARY.prompts().size();
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
