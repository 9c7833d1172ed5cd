package org.leadlearner.assistant.intent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leadlearner.assistant.intent.PossibleAnswers.Way;
import org.leadlearner.chat.message.Action;

class PossibleAnswersTest {

  private static final Action PRESSED = Action.of("pressed");

  @ParameterizedTest
  @CsvSource({
    "Not now, not now",
    "Not now, NOT  NOW.",
    "Not now, *Not now*",
    "3 more weeks, 3 More Weeks!",
    "*Go on*, go on",
    "\u2022 Go on, Go on",
    "\u2705 Done, \u2705 done",
    "S\u00ed, s\u00ed",
    "\u00c9cole, e\u0301cole",
    "E\u0301cole, \u00e9cole",
    "No\u2014later, no-later",
    "\uff2eot now, not now",
    "'Yes, please', yes please"
  })
  void aLabelIsPressedHoweverItIsTyped(String label, String typed) {
    assertThat(only(label).labeled(typed)).contains(PRESSED);
  }

  @ParameterizedTest
  @CsvSource({"Not now, now", "Not now, note", "A, a", "3 more weeks, 2 more weeks", "Go on, ''"})
  void otherWordsPressNothing(String label, String typed) {
    assertThat(only(label).labeled(typed)).isEqualTo(Optional.empty());
  }

  @Test
  void theFirstOfTwoWithTheSameLabelIsPressed() {
    PossibleAnswers two =
        new PossibleAnswers(
            List.of(
                new Way("", "Other", Action.of("other"), false),
                new Way("", "Go on", PRESSED, false),
                new Way("", "go on", Action.of("later"), false)));

    assertThat(two.labeled("GO ON")).contains(PRESSED);
  }

  private static PossibleAnswers only(String label) {
    return new PossibleAnswers(List.of(new Way("", label, PRESSED, false)));
  }
}
