package org.leadlearner.content.phrase;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leadlearner.app.PhraseLearning;
import org.leadlearner.content.ContentFolder;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.rubric.SampleRubrics;
import org.leadlearner.understand.Context;
import org.leadlearner.understand.Intent;
import org.leadlearner.understand.Meaning;
import org.leadlearner.understand.Slot;
import org.leadlearner.understand.interpret.Interpreter;
import org.leadlearner.understand.phrase.Learned;
import org.leadlearner.understand.phrase.PhraseBook;
import org.leadlearner.understand.phrase.PhraseGroup;
import org.leadlearner.understand.phrase.Weights;
import org.leadlearner.understand.phrase.WholeLines;

class LearnedFileTest {

  private static final Rubric RUBRIC = SampleRubrics.seven("1");
  private static final PhraseGroup PAUSE =
      group(Meaning.of(Intent.PROMPTS_PAUSE, Slot.UNTIL, "ask"), Context.IDLE, Context.PROMPT);
  private static final PhraseGroup EITHER =
      group(new Meaning(Intent.CLARIFY, Map.of(), List.of(Meaning.of(Intent.SKIP))));
  private static final Learned LEARNED =
      new Learned(
          new PhraseBook(
              List.of(PAUSE, EITHER),
              List.of(new PhraseBook.Entry("STOP", "es", "para\u0301")),
              List.of(new PhraseBook.Entry("blow", "es", "golpe\u00f3 a")),
              List.of(new PhraseBook.ShortForm("u", "you"))),
          Set.of("stop", "pause"),
          WholeLines.of(Map.of("stop it", List.of(EITHER, PAUSE), "stop ?", List.of(PAUSE))),
          Set.of("stop"),
          Weights.of(
              Map.of("w:stop", new short[] {2, -3}, "w:it", new short[] {Short.MAX_VALUE, 0})));

  @TempDir Path classes;
  private Path content;

  private static PhraseGroup group(Meaning meaning, Context... where) {
    return new PhraseGroup(meaning, Set.of(where), List.of());
  }

  @BeforeEach
  void write() throws IOException {
    content = classes.resolve("prompts");
    for (String file :
        List.of(
            "prompts/phrases/en.yaml",
            "org/leadlearner/content/phrase/PhraseReader.class",
            "org/leadlearner/content/yaml/YamlReader.class",
            "org/leadlearner/understand/text/LineReader.class")) {
      Files.createDirectories(classes.resolve(file).getParent());
      Files.writeString(classes.resolve(file), "first");
    }
    LearnedFile.write(content, RUBRIC, LEARNED);
  }

  private Optional<Learned> read() {
    return LearnedFile.read(content, RUBRIC);
  }

  private Path file() {
    return classes.resolve("org/leadlearner/content/phrase/learned-phrases");
  }

  @Test
  void whatWasKeptIsReadAsItWas() throws IOException {
    Learned kept = read().orElseThrow();

    assertSame(kept, LEARNED);
    assertThat(kept.weights().signs().letters()).asString(UTF_8).isEqualTo("w:itw:stop");
    assertThat(kept.weights().rows().width()).isEqualTo(2);
  }

  @Test
  void whatTheBuildKeepsIsWhatIsLearnedAnew() throws IOException {
    ContentFolder builtIn = ContentFolder.builtIn();
    Rubric rubric = builtIn.read().rubrics().get(0);
    PhraseLearning.main(new String[0]);

    Learned kept = builtIn.learned(rubric).orElseThrow();
    Learned anew = Interpreter.learned(builtIn.phrases().book(), rubric);

    assertSame(kept, anew);
    assertThat(kept.weights().signs().ends()).hasSizeGreaterThan(10_000);
  }

  @Test
  void ofADistrictWithPhrasesOfItsOwnNothingWasLearnedBefore() throws IOException {
    PhraseLearning.main(new String[0]);
    Rubric rubric = ContentFolder.builtIn().read().rubrics().get(0);
    Files.createDirectories(classes.resolve("own/daily"));
    ContentFolder own = ContentFolder.at(classes.resolve("own"));

    assertThat(own.learned(rubric)).isPresent();
    Files.createDirectories(classes.resolve("own/phrases"));
    Files.writeString(
        classes.resolve("own/phrases/en.yaml"),
        """
        language: en
        requests:
          - request: hello
            phrases: [top of the morning to you]
        """);

    assertThat(own.phrases().faults()).isEmpty();
    assertThat(own.learned(rubric)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "prompts/phrases/en.yaml",
        "prompts/phrases/es.yaml",
        "prompts/phrases/phrases.schema.json",
        "org/leadlearner/content/phrase/PhraseReader.class",
        "org/leadlearner/content/yaml/YamlReader.class",
        "org/leadlearner/understand/text/LineReader.class",
        "org/leadlearner/understand/Another.class"
      })
  void itIsNotUsedAfterAPhraseOrTheCodeHasChanged(String changed) throws IOException {
    Files.writeString(classes.resolve(changed), "second");

    assertThat(read()).isEmpty();
  }

  @Test
  void itIsNotUsedForStrandsOfOtherNames() {
    assertThat(LearnedFile.read(content, SampleRubrics.three())).isEmpty();
  }

  @Test
  void aFileThatIsNotWholeIsNotUsed() throws IOException {
    byte[] whole = Files.readAllBytes(file());
    byte[] cut = Arrays.copyOf(whole, whole.length / 2);

    for (byte[] broken : List.of(cut, new byte[] {1}, new byte[0])) {
      Files.write(file(), broken);
      assertThat(read()).isEmpty();
    }
    Files.delete(file());
    assertThat(read()).isEmpty();
  }

  @Test
  void whicheverByteIsDamagedNothingElseIsRead() throws IOException {
    byte[] whole = Files.readAllBytes(file());
    int dropped = 0;
    for (int at = 0; at < whole.length; at++) {
      byte[] turned = whole.clone();
      turned[at] ^= 1;
      Files.write(file(), turned);
      Optional<Learned> kept = read();
      if (kept.isEmpty()) {
        dropped++;
      } else {
        assertSame(kept.get(), LEARNED);
      }
    }
    // What may be damaged without harm is the moment of the file, and what stands behind its bytes.
    assertThat(dropped).isGreaterThan(LearnedBytes.of(LEARNED).length + 32);
  }

  private static void assertSame(Learned one, Learned other) throws IOException {
    assertThat(one.book()).isEqualTo(other.book());
    assertThat(one.spelled()).isEqualTo(other.spelled());
    assertThat(one.exact().keys().letters()).isEqualTo(other.exact().keys().letters());
    assertThat(one.exact().keys().ends()).isEqualTo(other.exact().keys().ends());
    assertThat(one.exact().groups()).isEqualTo(other.exact().groups());
    assertThat(one.usual()).isEqualTo(other.usual());
    assertThat(LearnedBytes.of(one)).isEqualTo(LearnedBytes.of(other));
  }
}
