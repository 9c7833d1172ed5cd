package org.leadlearner.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadlearner.content.yaml.Fault;
import org.leadlearner.content.yaml.YamlFile;
import org.leadlearner.content.yaml.YamlReader;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.rubric.Strand;

class YamlReaderTest {
  private static final String QUOTE = " Put the text between double quotes, or write it out here.";

  @TempDir Path temporary;

  @Test
  void keepsWordsAndNumbersAsTheyAreWritten() {
    Content content = ContentFolder.only(SampleContent.good("as-written")).read();

    assertThat(content.faults()).isEmpty();
    Rubric rubric = content.rubrics().get(0);
    assertThat(rubric.edition().version()).isEqualTo("1.10");
    assertThat(rubric.title()).isEqualTo("2025");
    assertThat(rubric.summary()).isEqualTo("~");
    assertThat(rubric.minutes()).isEqualTo(2);
    Strand strand = rubric.strands().get(0);
    assertThat(strand.name()).isEqualTo("7:40");
    assertThat(strand.neededForStaging()).isTrue();
    assertThat(strand.anchors().subList(0, 9))
        .containsExactly("no", "yes", "on", "off", "null", "0x1F", "2025-09-01", "true", "1_000");
  }

  @Test
  void followsNoAlias() {
    assertThat(SampleContent.faults("alias-bomb"))
        .contains(
            "rubrics/x.yaml:1: a: begins with the YAML sign &a." + QUOTE,
            "rubrics/x.yaml:9: strands[8]: points elsewhere with *h." + QUOTE)
        .filteredOn(fault -> fault.contains("points elsewhere"))
        .hasSize(8 * 9);
  }

  @Test
  void endsWhereAnAliasPointsAtItself() {
    assertThat(SampleContent.faults("recursion"))
        .contains(
            "rubrics/x.yaml:97: strands[2].stages: begins with the YAML sign &loop." + QUOTE,
            "rubrics/x.yaml:98: strands[2].stages.investigating: points elsewhere with *loop."
                + QUOTE);
  }

  @Test
  void namesTextThatYamlWouldTakeAway() {
    assertThat(SampleContent.faults("lost-text"))
        .containsExactly(
            "rubrics/x.yaml:13: strands[0].name: points elsewhere with *really." + QUOTE,
            "rubrics/x.yaml:53: strands[1].name: begins with the YAML sign &Both." + QUOTE,
            "rubrics/x.yaml:92: strands[2].name: begins with the YAML sign !important." + QUOTE);
    assertThat(SampleContent.faults("sign"))
        .containsExactly(
            "rubrics/x.yaml:53: has text that begins with a sign of YAML's own." + QUOTE);
  }

  @Test
  void stopsWhereAFileGoesTooDeep() {
    assertThat(SampleContent.faults("too-deep"))
        .containsExactly(
            "rubrics/x.yaml:53: goes deeper than 20 levels. Take out the inner levels.");
  }

  @Test
  void stopsWhereAFileGoesOnForTooLong() throws Exception {
    Path file = Files.writeString(temporary.resolve("x.yaml"), "- a\n".repeat(250_000));

    assertThat(YamlReader.read(file, "x.yaml").faults())
        .extracting(Fault::toString)
        .containsExactly("x.yaml:19998: goes on after 20000 keys and values. Make it shorter.");
  }

  @Test
  void readsAMegabyteOfBracketsInNoTime() throws Exception {
    String brackets = "[".repeat(500_000);
    Path file = Files.writeString(temporary.resolve("x.yaml"), "a: 1\na: " + brackets);

    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () ->
            assertThat(YamlReader.read(file, "x.yaml").faults())
                .extracting(Fault::toString)
                .containsExactly(
                    "x.yaml:2: goes deeper than 20 levels. Take out the inner levels."));
  }

  @Test
  void refusesAKeyThatIsNoWord() throws Exception {
    Path file =
        Files.writeString(temporary.resolve("x.yaml"), "a: 1\n? [b, [c]]\n: {d: e}\nf: g\n");

    YamlFile read = YamlReader.read(file, "x.yaml");

    assertThat(read.faults())
        .extracting(Fault::toString)
        .containsExactly("x.yaml:2: ?: is not a word. Write one word.");
    assertThat(read.root().fieldNames()).toIterable().containsExactly("a", "f");
  }

  @Test
  void findsAControlCharacter() throws Exception {
    Path file = Files.writeString(temporary.resolve("x.yaml"), "a: 1\nb: x\u0007y\n");

    assertThat(YamlReader.read(file, "x.yaml").faults())
        .extracting(Fault::toString)
        .containsExactly(
            "x.yaml:2: has the control character U+0007."
                + " Remove it. It may be invisible: write the line anew.");
  }

  @Test
  void namesAKeyThatStandsTwice() {
    assertThat(SampleContent.faults("duplicate-key"))
        .containsExactly(
            "rubrics/x.yaml:56: strands[1].about: stands twice, first on line 55."
                + " Keep one of the two.");
  }

  @Test
  void saysWhatIsNoYaml() {
    assertThat(SampleContent.faults("tab"))
        .containsExactly(
            "rubrics/x.yaml:53: is indented with a tab. Use spaces instead of the tab.");
    assertThat(SampleContent.faults("colon"))
        .containsExactly(
            "rubrics/x.yaml:53: has a colon where YAML expects none. Put a sentence with a colon"
                + " between double quotes, and begin the line below its neighbours.");
    assertThat(SampleContent.faults("two-documents"))
        .containsExactly(
            "rubrics/x.yaml:129: begins a second document."
                + " Remove the line \"---\", or make a second file.");
  }

  @Test
  void findsTheLineThatIsNotUtf8() {
    assertThat(SampleContent.faults("not-utf8"))
        .containsExactly(
            "rubrics/x.yaml:53: has a letter that is not UTF-8. Save the file as UTF-8."
                + " Many editors offer this under \"Save as\" or \"Encoding\".");
  }
}
