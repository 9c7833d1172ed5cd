package org.leadlearner.chat.fit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FittingTextTest {

  private static final String TEACHER = "👩🏽‍🏫";

  @Test
  void whatFitsStaysAsItIs() {
    assertThat(FittingText.to(5, "abcde")).isEqualTo("abcde");
    assertThat(FittingText.to(3, "")).isEmpty();
  }

  @Test
  void whatIsTooLongEndsWithAnEllipsis() {
    assertThat(FittingText.to(5, "abcdef")).isEqualTo("abcd…");
    assertThat(FittingText.to(5, "abc   def")).isEqualTo("abc…");
  }

  @Test
  void whatAReaderSeesAsOneCharacterIsNotCutApart() {
    assertThat(FittingText.to(9, "ab" + TEACHER + TEACHER)).isEqualTo("ab…");
    assertThat(FittingText.to(10, "ab" + TEACHER + TEACHER)).isEqualTo("ab" + TEACHER + "…");
    assertThat(FittingText.to(6, "🇺🇸🇺🇸")).isEqualTo("🇺🇸…");
    assertThat(FittingText.to(3, "ae\u0301xy")).isEqualTo("a…");
    assertThat(FittingText.to(20, "e" + "\u0301".repeat(10_000))).isEqualTo("…");
  }

  @Test
  void lineBreaksAreOneKindAndControlCharactersGo() {
    assertThat(FittingText.clean("a\r\nb\rc\u2028d\te\u0000\u001B\u0085"))
        .isEqualTo("a\nb\nc\nd\te\n");
  }

  /** What is left as it is at a glance is what the patterns leave; a mark at the end asks them. */
  @Test
  void aGlanceLeavesNothingThatThePatternsChange() {
    for (char unit = 0; unit < Character.MAX_VALUE; unit++) {
      String text = "a" + unit + "b";
      assertThat(FittingText.clean(text)).isEqualTo(FittingText.clean(text + "\u2060"));
    }
  }

  /** A name that ends in an override would turn our own words after it around. */
  @Test
  void whatTurnsTheTextAroundOrShowsNothingGoes() {
    assertThat(FittingText.clean("Dana\u202E asked\u2066 a\u200Bb\u2060c\uFEFFd\u00ADe\u200Ff"))
        .isEqualTo("Dana asked abcdef");
    assertThat(FittingText.line(20, "\u200B\u2060 \u202E", "Team")).isEqualTo("Team");
    assertThat(FittingText.clean("\u05D3\u05E0\u05D4 \u0628\u200C\u0646 " + TEACHER))
        .isEqualTo("\u05D3\u05E0\u05D4 \u0628\u200C\u0646 " + TEACHER);
  }

  @Test
  void halfASurrogatePairGoesAndAWholeOneStays() {
    assertThat(FittingText.clean("a\uD83Db\uDE00c\uD83D\uDE00")).isEqualTo("abc\uD83D\uDE00");
  }

  @Test
  void aLineHasNoBreaksAndABlankOneIsReplaced() {
    assertThat(FittingText.line(20, " one\ntwo ")).isEqualTo("one two");
    assertThat(FittingText.line(20, " \n\u0007", "3")).isEqualTo("3");
  }
}
