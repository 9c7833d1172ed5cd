package org.leadlearner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Spanish is told from English, since it is answered with a line of Spanish. */
class SpanishHeardTest {

  private static final Path TABLES = Path.of("src/test/resources/understand");

  /** The lines of a table in a language, by its columns: id, context, language, typed. */
  private static List<String> lines(String table, String language) throws IOException {
    try (Stream<String> rows = Files.lines(TABLES.resolve(table))) {
      return rows.map(row -> row.split("\t", -1))
          .filter(cells -> cells[2].equals(language))
          .map(cells -> cells[3])
          .toList();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"given-lines.tsv", "own-lines.tsv"})
  void spanishLinesAreSpanishAndEnglishOnesAreNot(String table) throws IOException {
    assertThat(lines(table, "en"))
        .isNotEmpty()
        .filteredOn(StoredRecords.interpreter()::isSpanish)
        .isEmpty();
    assertThat(lines(table, "es"))
        .isNotEmpty()
        .filteredOn(line -> !StoredRecords.interpreter().isSpanish(line))
        .hasSizeLessThan(3);
  }

  @Test
  void aNameMakesNoLineSpanish() {
    assertThat(
            List.of("add José to the team", "what did Señora Peña say", "our El Paso office", "no"))
        .filteredOn(StoredRecords.interpreter()::isSpanish)
        .isEmpty();
  }
}
