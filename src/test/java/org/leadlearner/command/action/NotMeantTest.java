package org.leadlearner.command.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.leadlearner.StoredRecords;
import org.leadlearner.understand.Context;
import org.leadlearner.understand.Intent;
import org.leadlearner.understand.Understanding;
import org.leadlearner.understand.interpret.Interpreter;

/**
 * Lines that sound like a request and are none: told of others, denied, asked about, a command
 * where a note is asked for, a note that sounds like a command, and numbers that are no answer.
 * Each row names what must not be done at once.
 */
class NotMeantTest {

  private static final LocalDate SUNDAY = LocalDate.of(2026, 11, 29);
  private static final int FEWEST = 122;

  private static final List<Row> ROWS = rows();

  private record Row(String context, String typed, List<Intent> never) {}

  @Test
  void noLineIsLost() {
    assertThat(ROWS).hasSizeGreaterThanOrEqualTo(FEWEST);
  }

  @Test
  void nothingIsDoneThatWasNotMeant() {
    Interpreter interpreter = StoredRecords.interpreter();
    assertThat(ROWS)
        .filteredOn(row -> done(interpreter, row).filter(act -> isWrong(act, row)).isPresent())
        .isEmpty();
  }

  private static Optional<Intent> done(Interpreter interpreter, Row row) {
    Context context = Context.valueOf(row.context().toUpperCase(Locale.ROOT).replace('-', '_'));
    Understanding heard =
        interpreter.interpret(row.typed(), StagedSituation.of(context, Optional.empty(), SUNDAY));
    return heard instanceof Understanding.Act act
        ? Optional.of(act.meaning().intent())
        : Optional.empty();
  }

  private static boolean isWrong(Intent done, Row row) {
    return row.never().contains(done) || done.weight() == Intent.Weight.FINAL;
  }

  private static List<Row> rows() {
    try (InputStream table =
        NotMeantTest.class.getResourceAsStream("/understand/never-lines.tsv")) {
      String text =
          new String(Objects.requireNonNull(table).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().skip(1).map(NotMeantTest::row).toList();
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }

  private static Row row(String line) {
    List<String> cells = List.of(line.split("\t"));
    return new Row(
        cells.get(0),
        cells.get(1),
        List.of(cells.get(2).split(" ")).stream()
            .map(key -> Intent.of(key).orElseThrow())
            .toList());
  }
}
