package org.leadlearner.content.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpellingTest {
  private static final List<String> KEYS = List.of("ask", "about", "evidence", "next_step", "10");

  @Test
  void findsTheNearestWord() {
    assertThat(Spelling.nearest("asks", KEYS)).hasValue("ask");
    assertThat(Spelling.nearest("evidance", KEYS)).hasValue("evidence");
    assertThat(Spelling.nearest("abuot", KEYS)).hasValue("about");
    assertThat(Spelling.nearest("next-step", KEYS)).hasValue("next_step");
  }

  @Test
  void doesNotGuessFarOrShortWords() {
    assertThat(Spelling.nearest("question", KEYS)).isEmpty();
    assertThat(Spelling.nearest("11", KEYS)).isEmpty();
    assertThat(Spelling.nearest("", KEYS)).isEmpty();
  }
}
