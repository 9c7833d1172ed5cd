package org.leadlearner.understand.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.leadlearner.StoredRecords;
import org.leadlearner.content.ContentFolder;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.understand.Context;
import org.leadlearner.understand.Intent;
import org.leadlearner.understand.Situation;
import org.leadlearner.understand.Understanding;
import org.leadlearner.understand.phrase.PhraseBook;

/** Whoever is not well or in danger is heard at once, and nobody else is taken for it. */
class DistressTest {

  private static final LocalDate SUNDAY = LocalDate.of(2026, 11, 29);

  private static Interpreter interpreter;

  @BeforeAll
  static void learn() {
    interpreter = StoredRecords.interpreter();
  }

  @ParameterizedTest
  @CsvFileSource(
      resources = "/understand/distress.tsv",
      delimiter = '\t',
      numLinesToSkip = 1,
      quoteCharacter = '\0')
  void distressIsHeardAndNothingElseIsTakenForIt(String where, String kind, String typed) {
    Understanding heard = interpreter.interpret(typed, situation(where));
    assertThat(isDistress(heard)).as("%s: %s", kind, heard).isEqualTo(kind.equals("distress"));
  }

  @Test
  void aDistrictAddsAWordForABlowAndNoOtherFormOfIt() {
    Interpreter own = withBlow("clobbered");

    assertThat(isDistress(own, "a teacher clobbered a student")).isTrue();
    assertThat(isDistress(own, "teachers clobber students with tests")).isFalse();
    assertThat(isDistress(withBlow("whacked"), "a teacher clobbered a student")).isFalse();
  }

  /** The built-in words, one phrase, and a word of the district's own. */
  private static Interpreter withBlow(String word) {
    ContentFolder content = ContentFolder.builtIn();
    PhraseBook builtIn = content.phrases().book();
    PhraseBook words =
        new PhraseBook(
            builtIn.groups().subList(0, 1),
            builtIn.entries(),
            List.of(new PhraseBook.Entry("blow", "en", word)),
            List.of());
    Rubric rubric = content.read().rubrics().get(0);
    return new Interpreter(Interpreter.learned(words, rubric), rubric);
  }

  private static boolean isDistress(Interpreter by, String typed) {
    return isDistress(by.interpret(typed, situation("idle")));
  }

  private static boolean isDistress(Understanding heard) {
    return heard instanceof Understanding.Act act && act.meaning().intent() == Intent.DISTRESS;
  }

  private static Situation situation(String where) {
    Context context = Context.valueOf(where.toUpperCase(Locale.ROOT).replace('-', '_'));
    Set<Context> contexts = EnumSet.of(context);
    boolean inCheckIn = context == Context.QUESTION || context == Context.NOTE;
    if (!inCheckIn) {
      contexts.add(Context.IDLE);
    }
    return new Situation(
        contexts,
        Optional.empty(),
        inCheckIn ? Optional.of(new Situation.Place(3, Optional.empty())) : Optional.empty(),
        SUNDAY);
  }
}
