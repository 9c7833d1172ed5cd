package org.leadlearner.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTextTest {

  private static final List<String> TIME = List.of("pln", "pln time", "time");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pln time 7:50",
        "/pln time 7:50",
        "PLN  Time 7:50.",
        "pln\u00a0time\u00a07:50",
        "pln\u202ftime\u20077:50",
        "\u3000pln\u3000time\t7:50\u2003",
        "\ufeffpln time\u200b 7:50",
        "\u202apln time 7:50\u202c",
        "\u2068pln time 7:50\u2069\u200e",
        "p\u00adln ti\u2060me 7:50\ufe0f",
        "pln time 7:50\udb40\udc41\udb40\udc42",
        "*pln time 7:50*",
        "**pln time 7:50**",
        "`pln time 7:50`",
        "```\npln time 7:50\n```",
        "_pln time 7:50_",
        "~pln time 7:50~",
        "*_`pln time 7:50`_*",
        "*pln time 7:50*.",
        "*pln time* 7:50",
        "\"pln time 7:50\"",
        "\u201cpln time 7:50\u201d",
        "\u00abpln time 7:50\u00bb",
        "'pln time 7:50'",
        "\u2018pln time 7:50\u2019",
        "> pln time 7:50",
        "\u2022 pln time 7:50",
        "- `pln time 7:50`",
        "@Lead Learner pln time 7:50",
        "@leadlearner, pln time 7:50",
        ", pln time 7:50",
        ": pln time 7:50",
        "- pln time 7:50",
        "`/pln time 7:50`",
        "\uff50\uff4c\uff4e time \uff17:\uff15\uff10",
        "pln time \u0667:\u0665\u0660"
      })
  void isComparedAsIfTypedPlainly(String typed) {
    assertThat(TypedText.compared(typed)).isEqualTo("pln time 7:50");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      value = {
        "I\u2019m not sure = i'm not sure",
        "I\u00b4m not sure = i'm not sure",
        "\u2018what\u2019s my stage?\u2019 = what's my stage",
        "mon\u2013fri = mon-fri",
        "mon\u2011fri = mon-fri",
        "*B* = b",
        "`5` = 5",
        "5\ufe0f\u20e3 = 5",
        "\u2464 = 5",
        "cafe\u0301 = caf\u00e9",
        "No\u2026 = no",
        "? = ?",
        "?? = ?",
        "- = -",
        "\u2014 = -",
        "n/a = n/a",
        "* = *",
        "> = >",
        "*a* and *b* = a and *b*",
        "5*6 = 5*6",
        "snake_case_name = snake_case_name"
      })
  void signsAroundALineDoNotCountWhenItIsCompared(String typed, String compared) {
    assertThat(TypedText.compared(typed)).isEqualTo(compared);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      value = {
        "*Great* talk with _Ana_ = *Great* talk with _Ana_",
        "\u201cWe try it\u201d, she said = \u201cWe try it\u201d, she said",
        "a\u00a0b\u202fc = a b c",
        "Caf\u200be\u0301 = Caf\u00e9",
        "\ufb01ve x\u00b2 = \ufb01ve x\u00b2",
        "A\u202egnp.exe = Agnp.exe",
        "a\u0000b\u0007c = abc",
        "half \ud83d end = half  end",
        // What belongs to letters and emoji stays.
        "\ud83d\udc69\u200d\ud83d\udcbb = \ud83d\udc69\u200d\ud83d\udcbb",
        "\u2764\ufe0f = \u2764\ufe0f",
        "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645 = \u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645",
        "\ud83c\udff4\udb40\udc67\udb40\udc62\udb40\udc7f = \ud83c\udff4\udb40\udc67\udb40\udc62\udb40\udc7f",
        "hid\udb40\udc61\udb40\udd01den = hidden",
        "pa\u200dss\ufe0f = pass"
      })
  void keepsOnesOwnWords(String typed, String kept) {
    assertThat(TypedText.kept(typed)).isEqualTo(kept);
    assertThat(TypedText.kept(kept)).isEqualTo(kept);
  }

  @Test
  void linesStayLines() {
    assertThat(TypedText.kept(" one\r\ntwo\u2028three\u0085four\n"))
        .isEqualTo("one\ntwo\nthree\nfour");
  }

  @Test
  void nothingToSeeIsNothing() {
    assertThat(TypedText.kept("\u200b\u00a0\u3164\u2060\ufeff")).isEmpty();
  }

  @Test
  void whatStandsBehindAWordKeepsItsLetters() {
    assertThat(
            TypedText.after(
                "my school\u2019s name is\u00a0Lincoln  Elementary",
                List.of("my", "my school's name is")))
        .contains("Lincoln  Elementary");
    assertThat(TypedText.after("*PLN* time 7:50", TIME)).contains("7:50");
    assertThat(TypedText.after("pln  time", TIME)).contains("");
    assertThat(TypedText.after("pln", TIME)).contains("");
    assertThat(TypedText.after("plnt time", TIME)).isEqualTo(Optional.empty());
    assertThat(TypedText.after("", TIME)).isEmpty();
    assertThat(TypedText.after("\u2013 Jan 4", List.of("to", "-"))).contains("Jan 4");
  }

  @Test
  void aSlashMakesACommand() {
    assertThat(TypedText.isCommand("`/help`")).isTrue();
    assertThat(TypedText.isCommand("n/a")).isFalse();
  }

  @Test
  void noTextTakesLongOrFails() {
    Random random = new Random(11);
    String marks = "*_~`'\"\u201c\u2019>- :,;.!@lead\u00a0\u200d\ufe0f\ud83c\udff4a5\n/";
    for (int text = 0; text < 300; text++) {
      StringBuilder typed = new StringBuilder();
      int kinds = 1 + random.nextInt(3);
      String some =
          random
              .ints(kinds, 0, marks.length())
              .collect(
                  StringBuilder::new,
                  (all, at) -> all.append(marks.charAt(at)),
                  StringBuilder::append)
              .toString();
      while (typed.length() < 20_000) {
        typed.append(some);
      }
      String compared = TypedText.compared(typed.append('x').toString());
      assertThat(compared).isNotEmpty();
    }
  }
}
