package org.leadlearner.chat.slack.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShortenedTest {

  private static final String TEACHER = "👩🏽‍🏫";

  @Test
  void whatFitsStaysAsItIs() {
    assertThat(Shortened.to(5, "abcde")).isEqualTo("abcde");
    assertThat(Shortened.to(3, "")).isEmpty();
  }

  @Test
  void whatIsTooLongEndsWithAnEllipsis() {
    assertThat(Shortened.to(5, "abcdef")).isEqualTo("abcd…");
    assertThat(Shortened.to(5, "abc   def")).isEqualTo("abc…");
  }

  @Test
  void whatAReaderSeesAsOneCharacterIsNotCutApart() {
    assertThat(Shortened.to(9, "ab" + TEACHER + TEACHER)).isEqualTo("ab…");
    assertThat(Shortened.to(10, "ab" + TEACHER + TEACHER)).isEqualTo("ab" + TEACHER + "…");
    assertThat(Shortened.to(6, "🇺🇸🇺🇸")).isEqualTo("🇺🇸…");
    assertThat(Shortened.to(3, "ae\u0301xy")).isEqualTo("a…");
    assertThat(Shortened.to(20, "e" + "\u0301".repeat(10_000))).isEqualTo("…");
  }

  @Test
  void lineBreaksAreOneKindAndControlCharactersGo() {
    assertThat(Shortened.clean("a\r\nb\rc\u2028d\te\u0000\u001B\u0085"))
        .isEqualTo("a\nb\nc\nd\te\n");
  }

  @Test
  void halfASurrogatePairGoesAndAWholeOneStays() {
    assertThat(Shortened.clean("a\uD83Db\uDE00c\uD83D\uDE00")).isEqualTo("abc\uD83D\uDE00");
  }

  @Test
  void aLineHasNoBreaksAndABlankOneIsReplaced() {
    assertThat(Shortened.line(20, " one\ntwo ")).isEqualTo("one two");
    assertThat(Shortened.line(20, " \n\u0007", "3")).isEqualTo("3");
  }

  @Test
  void markupIsEscapedAndNoEscapeIsCut() {
    assertThat(Shortened.escaped(40, "<!channel> & all")).isEqualTo("&lt;!channel&gt; &amp; all");
    assertThat(Shortened.escaped(9, "a&&&&")).isEqualTo("a&amp;…");
  }
}
