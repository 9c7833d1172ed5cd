package org.leadlearner.command.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.leadlearner.app.PhraseLearning;
import org.leadlearner.content.ContentFolder;
import org.leadlearner.understand.interpret.Interpreter;

/** What people type is heard. The floors can only rise; what must never happen stays at none. */
class HeardLinesTest {

  private static final LocalDate SUNDAY = LocalDate.of(2026, 11, 29);
  private static final Map<Voices, LineScore> SCORES = new EnumMap<>(Voices.class);

  /** A table of lines, with its floors in percent. */
  private enum Voices {
    OWN("own", 500, 97, 98),
    GIVEN("given", 349, 95, 96),
    VOICES("voices", 370, 97, 98),
    /** Short lines of every request, in many wordings. */
    EVERYDAY("everyday", 1_390, 95, 96),
    EARLIER("earlier", 320, 97, 98),
    LATER("later", 229, 94, 95),
    /** Lines full of idioms. */
    IDIOM("idiom", 185, 90, 92),
    OTHER("other", 279, 91, 93),
    /** Lines of voices whose wording is in no phrase. */
    UNSEEN("unseen", 100, 82, 87),
    /** Lines of a whole district: terse, formal, tired, dictated, Spanish first. */
    DISTRICT("district", 385, 94, 97),
    /** Plain requests of people who met in a hallway. */
    HALLWAY("hallway", 186, 96, 97),
    /** What leaders show: every line is a note, whatever request it sounds like. */
    EVIDENCE("evidence", 78, 80, 97),
    /** Lines of an office: dictated, sent by an assistant, in Teams, in Spanish, in both. */
    OFFICE("office", 357, 96, 97),
    /** Lines typed between two meetings, with asides, thoughts and corrections in them. */
    ASIDE("aside", 155, 94, 96),
    /** Lines that say nearly everything with an idiom. */
    SLANG("slang", 98, 69, 80);

    private final String name;
    private final int size;
    private final int heard;
    private final int heardOrOffered;

    Voices(String name, int size, int heard, int heardOrOffered) {
      this.name = name;
      this.size = size;
      this.heard = heard;
      this.heardOrOffered = heardOrOffered;
    }

    LineScore score() {
      return Objects.requireNonNull(SCORES.get(this));
    }
  }

  @BeforeAll
  static void hear() throws Exception {
    Interpreter interpreter = PhraseLearning.interpreter(ContentFolder.builtIn());
    for (Voices voices : Voices.values()) {
      SCORES.put(
          voices, LineScore.of("/understand/" + voices.name + "-lines.tsv", interpreter, SUNDAY));
    }
  }

  @ParameterizedTest
  @EnumSource
  void noLineIsLost(Voices voices) {
    assertThat(voices.score().size()).isGreaterThanOrEqualTo(voices.size);
  }

  @ParameterizedTest
  @EnumSource
  void mostAreHeard(Voices voices) {
    LineScore score = voices.score();
    assertThat(score.heard()).as("%s", score.missed()).isGreaterThanOrEqualTo(voices.heard);
    assertThat(score.heardOrOffered())
        .as("%s", score.missed())
        .isGreaterThanOrEqualTo(voices.heardOrOffered);
  }

  @ParameterizedTest
  @EnumSource
  void nothingIsDoneThatMustNeverBe(Voices voices) {
    assertThat(voices.score().harmed()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void nothingIsDoneAboutOtherPeoplesWork(Voices voices) {
    assertThat(voices.score().actedOutOfScope()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void noLineEndsInNothing(Voices voices) {
    assertThat(voices.score().deadEnds()).isEmpty();
  }
}
