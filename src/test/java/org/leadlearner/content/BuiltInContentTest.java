package org.leadlearner.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadlearner.content.yaml.BuiltInContent;
import org.leadlearner.rubric.Lens;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.rubric.Stage;
import org.leadlearner.rubric.StageDescription;
import org.leadlearner.rubric.Strand;

class BuiltInContentTest {
  private static final int BUTTON = 75;

  @TempDir Path temporary;

  @Test
  void hasTheMainRubricAndNoFaults() {
    Content content = ContentFolder.builtIn().read();

    assertThat(content.faults()).isEmpty();
    assertThat(content.rubrics())
        .extracting(Rubric::edition)
        .containsExactly(new Rubric.Edition("shared-ownership", "2.0"));
    Rubric rubric = main();
    assertThat(rubric.title()).isEqualTo("Shared ownership and responsibility for growth");
    assertThat(rubric.minutes()).isEqualTo(3);
    assertThat(rubric.minimumAnswered()).isEqualTo(5);
    assertThat(rubric.leastAnswered()).as("of the six about the district").isEqualTo(4);
  }

  @Test
  void asksSevenStrandsInOrder() {
    assertThat(main().strands())
        .extracting(Strand::key)
        .containsExactly("INQ", "DIG", "NET", "OPEN", "CRED", "OWN", "MOD");
    assertThat(main().strands())
        .filteredOn(Strand::neededForStaging)
        .extracting(Strand::key)
        .containsExactly("DIG", "CRED", "OWN", "MOD");
    assertThat(main().strands())
        .filteredOn(strand -> strand.lens() == Lens.SELF)
        .extracting(Strand::key)
        .containsExactly("MOD");
  }

  @Test
  void describesTwentyEightStagesAndSeventySevenPoints() {
    List<StageDescription> stages = new ArrayList<>();
    List<String> anchors = new ArrayList<>();
    for (Strand strand : main().strands()) {
      assertThat(strand.anchors()).as(strand.key()).doesNotHaveDuplicates();
      anchors.addAll(strand.anchors());
      for (Stage stage : Stage.values()) {
        stages.add(strand.at(stage));
      }
    }
    assertThat(anchors).hasSize(77).allSatisfy(anchor -> fits(anchor, BUTTON));
    assertThat(stages)
        .hasSize(28)
        .doesNotHaveDuplicates()
        .allSatisfy(stage -> fits(stage.option(), BUTTON))
        .allSatisfy(stage -> fits(stage.indicator(), 300))
        .allSatisfy(stage -> fits(stage.nextStep(), 300));
  }

  @Test
  void hasAFirstStepForWhoeverHasNotBegun() {
    assertThat(main().strands())
        .allSatisfy(
            strand -> {
              assertThat(strand.firstStep()).as(strand.key()).isPresent();
              fits(strand.nextStep(0), 300);
              assertThat(strand.nextStep(0)).isNotEqualTo(strand.nextStep(1));
            });
  }

  @Test
  void keepsEachSentenceWithItsPoint() {
    Strand credit = main().strand("CRED");

    assertThat(credit.anchor(0)).isEqualTo("We do not know what the rules say");
    assertThat(credit.anchor(3)).isEqualTo("We know our rules and how another place does it");
    assertThat(credit.anchor(4))
        .isEqualTo("We are listing which rules must be more flexible and give credit");
    assertThat(credit.anchor(10))
        .isEqualTo("They cover every role, people use them, and we check that they are fair");
    assertThat(credit.at(Stage.PLANNING).option())
        .isEqualTo("We are trying out flexible draft rules that give credit");
    assertThat(credit.at(Stage.STAGING).indicator())
        .isEqualTo(
            "You can point to adopted rules that are flexible and give credit for self-chosen"
                + " learning. They cover teachers, leaders and other staff.");
  }

  @Test
  void isReadFromInsideAJarWhateverItsPath() throws Exception {
    Path folder = Files.createDirectories(temporary.resolve("a b%20c+é"));
    Path jar = folder.resolve("lead learner.jar");
    writeJar(jar);
    String inside = "jar:" + jar.toUri() + "!/prompts/rubrics/rubric.schema.json";
    URL landmark = URI.create(inside).toURL();

    for (int time = 0; time < 2; time++) {
      SourceFolder read =
          BuiltInContent.read(landmark, prompts -> SourceFolder.read(prompts, "prompts"));
      assertThat(read.faults()).isEmpty();
      assertThat(read.rubrics().sheets()).containsOnlyKeys("shared-ownership");
      assertThat(read.daily().sheets()).containsOnlyKeys("daily/frames.yaml");
    }
    Files.delete(jar);
  }

  private static void writeJar(Path jar) throws IOException {
    List<String> names =
        List.of(
            "prompts/rubrics/rubric.schema.json",
            "prompts/rubrics/shared-ownership.yaml",
            "prompts/daily/frames.yaml");
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream entries = new JarOutputStream(file)) {
      for (String name : names) {
        entries.putNextEntry(new JarEntry(name));
        Files.copy(Path.of(name), entries);
      }
    }
  }

  private static void fits(String text, int longest) {
    assertThat(text).isNotBlank().hasSizeLessThanOrEqualTo(longest);
  }

  private static Rubric main() {
    return ContentFolder.builtIn().read().rubrics().get(0);
  }
}
