package org.leadlearner.understand.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.leadlearner.StoredRecords;
import org.leadlearner.content.ContentFolder;
import org.leadlearner.rubric.Stage;
import org.leadlearner.understand.Context;
import org.leadlearner.understand.Intent;
import org.leadlearner.understand.Situation;
import org.leadlearner.understand.Understanding;
import org.leadlearner.understand.phrase.PhraseBook;
import org.leadlearner.understand.phrase.PhraseGroup;
import org.leadlearner.understand.phrase.Wordings;

/**
 * Every phrase that deletes, closes, leaves, posts, shares or stops, denied, quoted, asked about
 * and told of others: none of them is ever done.
 */
@Order(1)
class NeverDoneTest {

  private static final LocalDate SUNDAY = LocalDate.of(2026, 11, 29);
  private static final int WORDINGS = 2;

  private static PhraseBook book;
  private static Interpreter interpreter;

  /** A phrase of the phrase book, and where it is heard. */
  private record Said(Intent intent, String words, Context where) {}

  @BeforeAll
  static void learn() {
    book = ContentFolder.builtIn().phrases().book();
    interpreter = StoredRecords.interpreter();
  }

  @Test
  void whatIsFinalIsNeverDoneWithoutASecondYes() {
    assertThat(acted(said -> List.of(said, said + "!", said.toUpperCase(java.util.Locale.ROOT))))
        .filteredOn(line -> !line.startsWith("PROMPTS_STOP"))
        .isEmpty();
  }

  @Test
  void whatIsDeniedIsNeverDone() {
    assertThat(
            acted(
                said ->
                    List.of(
                        "don't " + said,
                        "do NOT " + said,
                        "never " + said,
                        "please dont " + said,
                        "whatever you do don't " + said,
                        "I don't want to " + said,
                        "I never said " + said)))
        .isEmpty();
  }

  @Test
  void whatIsQuotedAskedAboutOrToldIsNeverDone() {
    assertThat(
            acted(
                said ->
                    List.of(
                        "what happens if I say \"" + said + "\"?",
                        "what does \"" + said + "\" do",
                        "my secretary told me to type \u201c" + said + "\u201d, what would that do",
                        "if I " + said + " what happens",
                        "would it matter if I " + said)))
        .isEmpty();
  }

  private static List<String> acted(java.util.function.Function<String, List<String>> put) {
    List<String> acted = new ArrayList<>();
    dangerous()
        .forEach(
            said ->
                put.apply(said.words())
                    .forEach(
                        typed -> {
                          Understanding heard =
                              interpreter.interpret(typed, situation(said.where()));
                          if (heard instanceof Understanding.Act act && isDone(act)) {
                            acted.add(act.meaning().intent() + " by: " + typed);
                          }
                        }));
    return acted;
  }

  /** Done to the person's data, team or prompts; a snow day is told of, and not done. */
  private static boolean isDone(Understanding.Act act) {
    Intent.Weight weight = act.meaning().intent().weight();
    boolean isPartDone =
        act.meaning().parts().stream().anyMatch(part -> isDone(new Understanding.Act(part)))
            && act.meaning().intent() == Intent.SEVERAL;
    return weight == Intent.Weight.FINAL || weight == Intent.Weight.STOP || isPartDone;
  }

  private static Stream<Said> dangerous() {
    Set<Intent.Weight> weights = EnumSet.of(Intent.Weight.FINAL, Intent.Weight.STOP);
    return book.groups().stream()
        .filter(group -> weights.contains(group.meaning().intent().weight()))
        .flatMap(NeverDoneTest::said);
  }

  private static Stream<Said> said(PhraseGroup group) {
    List<Context> places =
        group.where().isEmpty()
            ? List.of(Context.IDLE, Context.QUESTION, Context.NOTE)
            : group.where().stream().sorted().limit(2).toList();
    return group.phrases().stream()
        .flatMap(phrase -> Wordings.of(phrase.text()).stream().limit(WORDINGS))
        .filter(words -> words.indexOf('"') < 0)
        .flatMap(words -> places.stream().map(at -> new Said(group.meaning().intent(), words, at)));
  }

  private static Situation situation(Context context) {
    Set<Context> contexts = EnumSet.of(context);
    Optional<Situation.Place> place =
        switch (context) {
          case QUESTION, NOTE, REVIEW -> Optional.of(new Situation.Place(3, Optional.empty()));
          case POINTS -> Optional.of(new Situation.Place(3, Optional.of(Stage.PLANNING)));
          case PROMPT, TEAM_LEAD, ASKED_UNTIL, ASKED_TIME -> {
            contexts.add(Context.IDLE);
            yield Optional.empty();
          }
          case COLD, IDLE, CHANNEL -> Optional.empty();
        };
    return new Situation(contexts, Optional.empty(), place, SUNDAY);
  }
}
