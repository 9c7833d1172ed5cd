package org.leadlearner.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.rubric.Stage;
import org.leadlearner.rubric.Strand;
import org.leadlearner.tone.Tone;

/** The rubric that ships with the program says what it must and promises what its lines keep. */
class RubricQualityTest {

  /** A step that repeats a line has 0.5 and more of its words; one on the same topic up to 0.3. */
  private static final double SAID_AGAIN = 0.35;

  private static final Pattern FOLLOWS =
      Pattern.compile(
          "(All four stages|(.+)) follows? the Future Ready Framework", Pattern.CASE_INSENSITIVE);
  private static final Rubric RUBRIC = ContentFolder.builtIn().read().rubrics().get(0);

  @Test
  void noStepIsSomethingThatItsStageCallsDone() {
    List<String> done = new ArrayList<>();
    for (Strand strand : RUBRIC.strands()) {
      for (Stage stage : Stage.values()) {
        String step = strand.at(stage).nextStep();
        linesOf(strand, stage)
            .filter(line -> Likeness.of(step, line) >= SAID_AGAIN)
            .forEach(line -> done.add(strand.key() + " " + stage + ": " + line));
      }
    }
    assertThat(done).isEmpty();
  }

  @Test
  void everyStepIsOneAndEachStrandHasAFirst() {
    List<String> steps = new ArrayList<>();
    for (Strand strand : RUBRIC.strands()) {
      assertThat(strand.firstStep()).as(strand.key()).isPresent();
      steps.add(strand.nextStep(0));
      for (Stage stage : Stage.values()) {
        steps.add(strand.at(stage).nextStep());
      }
    }
    assertThat(steps)
        .hasSize(35)
        .doesNotHaveDuplicates()
        .allSatisfy(step -> assertThat(PlainWords.offences(step)).as(step).isEmpty())
        .allSatisfy(step -> assertThat(step).matches("[A-Z][^.]+[.?]"));
  }

  @Test
  void fourteenStagesFollowTheFrameworkAndTheRestAreOurReading() {
    assertThat(RUBRIC.strands().stream().mapToInt(RubricQualityTest::stagesThatFollow).sum())
        .isEqualTo(14);
    assertThat(RUBRIC.strands())
        .filteredOn(strand -> stagesThatFollow(strand) < Stage.values().length)
        .extracting(Strand::about)
        .allMatch(about -> about.contains("our own"));
  }

  @Test
  void itSaysWhatTheFrameworkAsks() {
    assertThat(RUBRIC.title()).containsIgnoringCase("responsibility");
    assertThat(RUBRIC.summary()).contains("Personalized professional learning");
    assertThat(RUBRIC.strand("NET").about())
        .contains("professional learning networks (PLNs)", "communities of practice");
    assertThat(RUBRIC.strand("INQ").anchor(5)).contains("policy", "practice", "culture");
    assertThat(RUBRIC.strand("INQ").anchor(6)).contains("reading", "stories");
    assertThat(RUBRIC.strand("DIG").anchor(8)).contains("Leaders go first");
    assertThat(RUBRIC.strand("NET").anchor(8)).contains("alone", "together", "here and beyond");
    assertThat(RUBRIC.strand("NET").anchor(9)).contains("social media");
    assertThat(IntStream.of(4, 6, 8).mapToObj(RUBRIC.strand("CRED")::anchor))
        .allSatisfy(
            line -> assertThat(line.toLowerCase(Locale.ROOT)).contains("flexible", "credit"));
    assertThat(RUBRIC.strand("CRED").at(Stage.ENVISIONING).indicator())
        .contains("better learning and teaching");
    assertThat(RUBRIC.strand("OWN").anchor(4)).contains("reading", "stories");
    assertThat(RUBRIC.strand("OWN").anchor(8)).contains("each leader is trained or has a date");
    assertThat(RUBRIC.strand("MOD").anchor(8)).startsWith("Every school day");
  }

  @Test
  void itIsPlainlySaid() {
    List<String> offences = new ArrayList<>();
    for (Strand strand : RUBRIC.strands()) {
      List<String> said = new ArrayList<>(strand.anchors());
      said.addAll(List.of(strand.name(), strand.about(), strand.ask(), strand.evidence()));
      for (Stage stage : Stage.values()) {
        said.add(strand.at(stage).option());
        said.add(strand.at(stage).indicator());
      }
      for (String text : said) {
        Tone.bannedIn(text).forEach(word -> offences.add(text + ": says " + word));
        if (Tone.wordCount(text) >= 12 && Tone.grade(text) > 11) {
          offences.add(text + ": reads at grade " + Math.round(Tone.grade(text)));
        }
      }
    }
    assertThat(offences).isEmpty();
  }

  private static Stream<String> linesOf(Strand strand, Stage stage) {
    return IntStream.rangeClosed(stage.lowest(), stage.highest()).mapToObj(strand::anchor);
  }

  /** As the strand's line says it: "All four stages", "Staging", "All but Investigating". */
  private static int stagesThatFollow(Strand strand) {
    var found = FOLLOWS.matcher(strand.about());
    if (!found.find()) {
      return 0;
    } else if (found.group().startsWith("All four")
        || strand.about().contains("All four stages f")) {
      return Stage.values().length;
    } else if (strand.about().contains("All but")) {
      return Stage.values().length - 1;
    }
    String named = found.group();
    return (int)
        Stream.of(Stage.values())
            .filter(stage -> named.toUpperCase(Locale.ROOT).contains(stage.name()))
            .count();
  }
}
