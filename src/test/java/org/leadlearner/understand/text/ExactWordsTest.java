package org.leadlearner.understand.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that count as they are written are found in no other form. */
class ExactWordsTest {

  private static LineReader reader() {
    Lexicon lexicon = new Lexicon();
    lexicon.add("OUT", "en", "kick out");
    lexicon.addExact("blow", "kicked");
    lexicon.addExact("blow", "golpeo a");
    lexicon.addExact("deed", "*ed");
    lexicon.addExact("deed", "*é");
    return new LineReader(lexicon);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "he kicked a student        | kicked",
        "he KICKED a student        | KICKED",
        "he kicled a student        | kicled",
        "they kick students out     | -",
        "who kicks                  | -",
        "she is kicking             | -",
        "golpeó a un alumno         | golpeó a",
        "golpeo a un alumno         | golpeo a",
        "golpeó, a un alumno        | -",
        "golpeó                     | -",
      })
  void aBlowIsFoundAsItIsWritten(String line, String found) {
    assertThat(found("blow", line)).isEqualTo(found == null ? List.of() : List.of(found));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "shared it    | shared",
        "Ed did       | -",
        "hablé ayer   | hablé",
        "hable más    | -",
        "I'm confused | confused",
      })
  void anEndingNeedsLettersBeforeItAndItsAccent(String line, String found) {
    assertThat(found("deed", line)).isEqualTo(found == null ? List.of() : List.of(found));
  }

  private static List<String> found(String concept, String typed) {
    TypedLine line = reader().read(typed);
    return line.exactly(concept).map(word -> line.between(word.start(), word.end())).toList();
  }
}
