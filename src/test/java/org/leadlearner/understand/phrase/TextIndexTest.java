package org.leadlearner.understand.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextIndexTest {

  @Test
  void eachTextHasItsNumber() {
    List<String> texts = new ArrayList<>(List.of("", "a", "ab", "b", "¿qué?", "日", "😀"));
    // Many of these have the same hash: "Aa" and "BB" count alike.
    for (int number = 0; number < 64; number++) {
      String pairs = Integer.toBinaryString(64 + number);
      texts.add(pairs.replace("0", "Aa").replace("1", "BB"));
    }
    TextIndex index = TextIndex.of(texts);

    assertThat(index.size()).isEqualTo(texts.size());
    assertThat(texts).allMatch(text -> texts.indexOf(text) == index.number(text));
  }

  @Test
  void whatIsNotThereHasNone() {
    TextIndex index = TextIndex.of(List.of("ab", "c", "AaAa"));

    assertThat(List.of("", "a", "abc", "bc", "AaBB", "é")).allMatch(text -> index.number(text) < 0);
    assertThat(TextIndex.of(List.of()).number("")).isNegative();
  }
}
