package org.leadlearner.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadlearner.content.yaml.Fault;
import org.leadlearner.practice.PromptAction;
import org.leadlearner.practice.SeenBy;
import org.leadlearner.prompt.DailyPrompt;
import org.leadlearner.prompt.PromptFrame;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.rubric.Stage;
import org.leadlearner.schedule.Season;

class DailyContentTest {
  private static final Content BUILT_IN = SampleContent.BUILT_IN;

  @TempDir Path temporary;

  @Test
  void readsAPromptWholeAndInTheOrderOfKeys() {
    Content content = ContentFolder.only(SampleContent.good("daily-only")).read();

    assertThat(content.faults()).isEmpty();
    assertThat(content.notes()).isEmpty();
    assertThat(content.inNumbers()).isEqualTo("0 rubrics, 4 prompts, 0 frames");
    assertThat(keys(content)).containsExactly("OURS-1", "OURS-2", "OURS-3", "OURS-4");
    assertThat(content.prompts().prompts().get(0))
        .isEqualTo(
            new DailyPrompt(
                "OURS-1",
                "NET",
                Stage.PLANNING,
                PromptAction.MODEL_PUBLICLY,
                2,
                DayOfWeek.MONDAY,
                SeenBy.STAFF,
                Set.of(Season.START, Season.STEADY, Season.WRAP_UP),
                true,
                0,
                "Name one group that you learn with: say why.",
                "What did you notice?"));
  }

  @Test
  void givesTestingWeeksToShortPrivatePromptsUnlessTheAuthorSaysWhen() {
    List<DailyPrompt> prompts =
        ContentFolder.only(SampleContent.good("daily-only")).read().prompts().prompts();

    assertThat(prompts.get(1).seasons())
        .containsExactlyInAnyOrder(Season.START, Season.STEADY, Season.TESTING, Season.WRAP_UP);
    assertThat(prompts.get(2).seasons()).doesNotContain(Season.TESTING, Season.BREAK);
    assertThat(prompts.get(3).seasons()).containsExactlyInAnyOrder(Season.START, Season.WRAP_UP);
  }

  @Test
  void readsAFrame() {
    assertThat(BUILT_IN.prompts().frames())
        .contains(
            new PromptFrame(
                "FRI4", DayOfWeek.FRIDAY, 3, "Who helped you with {focus} this week? Tell them."));
  }

  @Test
  void readsWhatWaitsAndWhatIsForOneStrand() {
    Content content = ContentFolder.only(SampleContent.good("daily-waiting")).read();

    assertThat(content.faults()).isEmpty();
    DailyPrompt prompt = content.prompts().prompts().get(0);
    assertThat(prompt.askAfter()).isEqualTo(5);
    assertThat(prompt.isForChannels()).isFalse();
    PromptFrame frame = content.prompts().frames().get(0);
    assertThat(frame.kind()).isEqualTo(PromptFrame.Kind.CLOSES_MONDAY);
    assertThat(frame.text("NET", "our groups")).isEqualTo("What came of our groups?");
    assertThat(frame.text("MOD", "our groups")).isEqualTo("What did staff see of our groups?");
  }

  @Test
  void frameWordsOfADistrictTakeThePlaceOfTheBuiltInOnes() throws Exception {
    String good = Files.readString(SampleContent.good("daily-only/daily/ours.yaml"));
    write("ours.yaml", good.replaceFirst("strand: NET", "$0\nfocus: \"our AI circle\""));

    Content content = ContentFolder.at(temporary).read();

    assertThat(content.faults()).isEmpty();
    assertThat(BUILT_IN.prompts().focuses()).containsEntry("NET", "our learning networks");
    assertThat(content.prompts().focuses())
        .containsEntry("NET", "our AI circle")
        .containsEntry("CRED", "policy and credit");
  }

  @Test
  void frameWordsAreNoSentence() throws Exception {
    String good = Files.readString(SampleContent.good("daily-only/daily/ours.yaml"));
    write("ours.yaml", good.replaceFirst("strand: NET", "$0\nfocus: \"We learn.\""));

    Content content = ContentFolder.at(temporary).read();

    assertThat(content.faults())
        .extracting(Fault::toString)
        .containsExactly(
            "daily/ours.yaml:3: focus: is \"We learn.\", which does not fit. Write a few words"
                + " that fit after \"about\", on one line, without braces or a full stop.");
    assertThat(content.prompts().focuses()).containsEntry("NET", "our learning networks");
  }

  @Test
  void putsAFileBesideTheBuiltInOnes() {
    Content content = ContentFolder.at(SampleContent.good("daily-only")).read();

    assertThat(content.faults()).isEmpty();
    assertThat(content.rubrics()).hasSameSizeAs(BUILT_IN.rubrics());
    assertThat(keys(content)).containsAll(keys(BUILT_IN)).contains("OURS-1");
    assertThat(content.prompts().frames()).isEqualTo(BUILT_IN.prompts().frames());
  }

  @Test
  void putsAFileInPlaceOfTheBuiltInOneWithItsName() {
    Content content = ContentFolder.at(SampleContent.good("daily-replaced")).read();

    assertThat(content.faults()).isEmpty();
    assertThat(content.prompts().prompts())
        .filteredOn(prompt -> prompt.strand().equals("NET"))
        .extracting(DailyPrompt::key)
        .containsExactly("OURS-1", "P09");
    assertThat(keys(content)).contains("P01");
    assertThat(content.prompts().frames()).isEmpty();
  }

  @Test
  void keepsTheBuiltInFileWhileItsReplacementHasFaults() throws Exception {
    String good = Files.readString(SampleContent.good("daily-replaced/daily/networks.yaml"));
    write("networks.yaml", good.replaceFirst("minutes: 10", "minutes: 90"));

    Content content = ContentFolder.at(temporary).read();

    assertThat(content.faults())
        .extracting(Fault::toString)
        .containsExactly(
            "daily/networks.yaml:9: prompts[0].minutes: is too large. Write 15 or less.");
    assertThat(content.prompts()).isEqualTo(BUILT_IN.prompts());
  }

  @Test
  void refusesAKeyThatABuiltInPromptHas() throws Exception {
    String good = Files.readString(SampleContent.good("daily-replaced/daily/networks.yaml"));
    write("ours.yaml", good);

    Content content = ContentFolder.at(temporary).read();

    assertThat(ContentFolder.only(temporary).read().faults()).isEmpty();
    assertThat(content.faults())
        .singleElement()
        .asString()
        .startsWith("daily/ours.yaml:6: prompts[0].key: is the same as prompts[0].key on line ")
        .contains(" of the built-in daily/networks.yaml. Give each prompt a key of its own");
    assertThat(content.prompts().prompts()).contains(BUILT_IN.prompts().prompts().get(8));
  }

  @Test
  void saysWhichBuiltInPromptsAreNeverGiven() {
    Content content = ContentFolder.at(SampleContent.good("own-strands")).read();

    assertThat(content.faults()).isEmpty();
    assertThat(content.rubrics()).extracting(Rubric::title).hasSize(1);
    assertThat(content.notes())
        .filteredOn(note -> note.startsWith("daily/"))
        .hasSize(7)
        .contains(
            "daily/networks.yaml: no rubric asks about NET, so its 40 prompts are never given.");
    assertThat(BUILT_IN.notes()).noneMatch(note -> note.startsWith("daily/"));
  }

  @Test
  void doesNotBlameAPromptForTheStrandOfARubricWithFaults() throws Exception {
    Path rubrics = Files.createDirectories(temporary.resolve("rubrics"));
    String good = Files.readString(SampleContent.good("own-strands/rubrics/shared-ownership.yaml"));
    Files.writeString(
        rubrics.resolve("shared-ownership.yaml"), good.replace("minutes: 2", "minutes: 0"));
    write("ours.yaml", Files.readString(SampleContent.good("own-strands/daily/ours.yaml")));

    assertThat(ContentFolder.at(temporary).read().faults())
        .extracting(Fault::key)
        .containsExactly("minutes");
  }

  private static List<String> keys(Content content) {
    return content.prompts().prompts().stream().map(DailyPrompt::key).toList();
  }

  private void write(String name, String text) throws Exception {
    Path daily = Files.createDirectories(temporary.resolve("daily"));
    Files.writeString(daily.resolve(name), text);
  }
}
