package org.leadlearner.chat.slack.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextLimitTest {

  private static final String TEACHER = "👩🏽‍🏫";

  @Test
  void whatFitsStaysAsItIs() {
    assertThat(TextLimit.to(5, "abcde")).isEqualTo("abcde");
    assertThat(TextLimit.to(3, "")).isEmpty();
  }

  @Test
  void whatIsTooLongEndsWithAnEllipsis() {
    assertThat(TextLimit.to(5, "abcdef")).isEqualTo("abcd…");
    assertThat(TextLimit.to(5, "abc   def")).isEqualTo("abc…");
  }

  @Test
  void whatAReaderSeesAsOneCharacterIsNotCutApart() {
    assertThat(TextLimit.to(9, "ab" + TEACHER + TEACHER)).isEqualTo("ab…");
    assertThat(TextLimit.to(10, "ab" + TEACHER + TEACHER)).isEqualTo("ab" + TEACHER + "…");
    assertThat(TextLimit.to(6, "🇺🇸🇺🇸")).isEqualTo("🇺🇸…");
    assertThat(TextLimit.to(3, "ae\u0301xy")).isEqualTo("a…");
    assertThat(TextLimit.to(20, "e" + "\u0301".repeat(10_000))).isEqualTo("…");
  }

  @Test
  void lineBreaksAreOneKindAndControlCharactersGo() {
    assertThat(TextLimit.clean("a\r\nb\rc\u2028d\te\u0000\u001B\u0085"))
        .isEqualTo("a\nb\nc\nd\te\n");
  }

  @Test
  void halfASurrogatePairGoesAndAWholeOneStays() {
    assertThat(TextLimit.clean("a\uD83Db\uDE00c\uD83D\uDE00")).isEqualTo("abc\uD83D\uDE00");
  }

  @Test
  void aLineHasNoBreaksAndABlankOneIsReplaced() {
    assertThat(TextLimit.line(20, " one\ntwo ")).isEqualTo("one two");
    assertThat(TextLimit.line(20, " \n\u0007", "3")).isEqualTo("3");
  }

  @Test
  void markupIsEscapedAndNoEscapeIsCut() {
    assertThat(TextLimit.escaped(40, "<!channel> & all")).isEqualTo("&lt;!channel&gt; &amp; all");
    assertThat(TextLimit.escaped(9, "a&&&&")).isEqualTo("a&amp;…");
  }
}
