package org.leadlearner.assistant.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.checkin.NoteText.Kind;

/** What counts as a note, in the words of people who have none. */
class NoteParserTest {

  private static final Phrases WORDS = Phrases.in(Locale.ENGLISH);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "n/a",
        "N/A",
        "N/A.",
        "*n/a*",
        "na",
        "none yet",
        "None yet!",
        "-",
        "\u2014",
        "...",
        ".",
        "?",
        "x",
        "nope",
        "tbd",
        "TBD",
        "t.b.d.",
        "tba",
        "nothing",
        "no",
        "nil",
        "not yet",
        "nothing to show",
        "nothing to show yet",
        "Nothing at this time",
        "none at the moment",
        "no evidence yet",
        "not applicable",
        "I have nothing to show",
        "We don\u2019t have anything yet",
        "I can't think of anything right now",
        "no\u00a0comment",
        "nothing, sorry",
        "(none)",
        "\ud83e\udd37"
      })
  void thatThereIsNothing(String said) {
    assertThat(new NoteParser(WORDS).kind(said)).isEqualTo(Kind.NOTHING);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"draft rule", "done", "yes", "ok", "see email", "Ana", "badges", "in progress"})
  void tooLittleToShow(String said) {
    assertThat(new NoteParser(WORDS).kind(said)).isEqualTo(Kind.TOO_SHORT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://district.example/plan",
        "www.district.example/plan",
        "Draft: https://district.example/x",
        "A draft rule",
        "No new vendors yet",
        "Nothing fancy: two principals tried it",
        "We have a shared folder",
        "Not one school opted out"
      })
  void wordsThatShowSomethingAreANote(String said) {
    assertThat(new NoteParser(WORDS).kind(said)).isEqualTo(Kind.NOTE);
  }
}
