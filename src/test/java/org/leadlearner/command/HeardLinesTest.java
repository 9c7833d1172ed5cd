package org.leadlearner.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.leadlearner.app.PhraseLearning;
import org.leadlearner.content.ContentFolder;
import org.leadlearner.understand.interpret.Interpreter;

/** What people type is heard. The floors can only rise; what must never happen stays at none. */
class HeardLinesTest {

  private static final LocalDate SUNDAY = LocalDate.of(2026, 11, 29);

  private static LineScore own;
  private static LineScore given;
  private static LineScore voices;

  /** Lines that nothing was ever mended for: what a new voice can expect. */
  private static LineScore unseen;

  @BeforeAll
  static void hear() throws Exception {
    Interpreter interpreter = PhraseLearning.interpreter(ContentFolder.builtIn());
    own = LineScore.of("/understand/own-lines.tsv", interpreter, SUNDAY);
    given = LineScore.of("/understand/given-lines.tsv", interpreter, SUNDAY);
    voices = LineScore.of("/understand/voices-lines.tsv", interpreter, SUNDAY);
    unseen = LineScore.of("/understand/unseen-lines.tsv", interpreter, SUNDAY);
  }

  @Test
  void thereAreSeveralHundredLines() {
    assertThat(own.size()).isGreaterThan(500);
    assertThat(given.size()).isEqualTo(349);
    assertThat(voices.size()).isGreaterThanOrEqualTo(370);
  }

  @Test
  void linesOfOtherVoicesAreHeard() {
    assertThat(given.heard()).as("%s", given.missed()).isGreaterThanOrEqualTo(95);
    assertThat(given.heardOrOffered()).as("%s", given.missed()).isGreaterThanOrEqualTo(96);
  }

  @Test
  void ourOwnLinesAreHeard() {
    assertThat(own.heard()).as("%s", own.missed()).isGreaterThanOrEqualTo(96);
    assertThat(own.heardOrOffered()).as("%s", own.missed()).isGreaterThanOrEqualTo(98);
  }

  @Test
  void tiredPrincipalsAndCoachesAreHeard() {
    assertThat(voices.heard()).as("%s", voices.missed()).isGreaterThanOrEqualTo(97);
    assertThat(voices.heardOrOffered()).as("%s", voices.missed()).isGreaterThanOrEqualTo(98);
  }

  @Test
  void mostLinesThatNobodyHasMendedForAreHeard() {
    assertThat(unseen.size()).isGreaterThan(100);
    assertThat(unseen.heard()).isGreaterThanOrEqualTo(75);
    assertThat(unseen.heardOrOffered()).isGreaterThanOrEqualTo(82);
  }

  @Test
  void nothingIsDoneThatMustNeverBe() {
    assertThat(own.harmed()).isEmpty();
    assertThat(given.harmed()).isEmpty();
    assertThat(voices.harmed()).isEmpty();
    assertThat(unseen.harmed()).isEmpty();
  }

  @Test
  void nothingIsDoneAboutOtherPeoplesWork() {
    assertThat(own.actedOutOfScope()).isEmpty();
    assertThat(given.actedOutOfScope()).isEmpty();
    assertThat(voices.actedOutOfScope()).isEmpty();
    assertThat(unseen.actedOutOfScope()).isEmpty();
  }

  @Test
  void noLineEndsInNothing() {
    assertThat(own.deadEnds()).isEmpty();
    assertThat(given.deadEnds()).isEmpty();
    assertThat(voices.deadEnds()).isEmpty();
    assertThat(unseen.deadEnds()).isEmpty();
  }
}
