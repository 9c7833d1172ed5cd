package org.leadlearner.content.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpellingSuggestionTest {
  private static final List<String> KEYS = List.of("ask", "about", "evidence", "next_step", "10");

  @Test
  void findsTheNearestWord() {
    assertThat(SpellingSuggestion.nearest("asks", KEYS)).hasValue("ask");
    assertThat(SpellingSuggestion.nearest("evidance", KEYS)).hasValue("evidence");
    assertThat(SpellingSuggestion.nearest("abuot", KEYS)).hasValue("about");
    assertThat(SpellingSuggestion.nearest("next-step", KEYS)).hasValue("next_step");
  }

  @Test
  void doesNotGuessFarOrShortWords() {
    assertThat(SpellingSuggestion.nearest("question", KEYS)).isEmpty();
    assertThat(SpellingSuggestion.nearest("11", KEYS)).isEmpty();
    assertThat(SpellingSuggestion.nearest("", KEYS)).isEmpty();
  }
}
