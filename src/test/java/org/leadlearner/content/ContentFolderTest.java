package org.leadlearner.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadlearner.content.yaml.Disk;
import org.leadlearner.content.yaml.Fault;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.rubric.Stage;

class ContentFolderTest {
  @TempDir Path temporary;

  @Test
  void putsARubricBesideTheBuiltInOne() {
    Content content = ContentFolder.at(SampleContent.good("sibling")).read();

    assertThat(content.faults()).isEmpty();
    assertThat(content.rubrics())
        .extracting(Rubric::title)
        .containsExactly(
            "Shared ownership and responsibility for growth", "A good start for new staff");
    Rubric sibling = content.rubrics().get(1);
    assertThat(sibling.edition()).isEqualTo(new Rubric.Edition("new-staff", "2025-fall"));
    assertThat(sibling.strands()).hasSize(3);
    assertThat(sibling.strand("BUDDY").anchor(6)).isEqualTo("Some helpers have an hour a week");
    assertThat(sibling.strand("MINE").at(Stage.STAGING).nextStep())
        .isEqualTo("Invite another leader to come along.");
  }

  @Test
  void putsARubricInPlaceOfTheBuiltInOneWithTheSameKey() {
    Content content = ContentFolder.at(SampleContent.good("replaced")).read();

    assertThat(content.faults()).isEmpty();
    assertThat(content.rubrics())
        .extracting(Rubric::edition)
        .containsExactly(new Rubric.Edition("shared-ownership", "district-1"));
  }

  @Test
  void looksAtJustTheFolder() {
    Content content = ContentFolder.only(SampleContent.good("sibling")).read();

    assertThat(content.faults()).isEmpty();
    assertThat(content.rubrics())
        .extracting(Rubric::title)
        .containsExactly("A good start for new staff");
  }

  @Test
  void keepsTheBuiltInRubricWhileItsReplacementHasFaults() throws Exception {
    String good = good("replaced", "shared-ownership.yaml");
    write("mine.yaml", good.replace("minutes: 2", "minutes: 0"));

    Content content = ContentFolder.at(temporary).read();

    assertThat(content.faults())
        .extracting(Fault::toString)
        .containsExactly("rubrics/mine.yaml:6: minutes: is too small. Write 1 or more.");
    assertThat(content.rubrics())
        .extracting(Rubric::edition)
        .containsExactly(new Rubric.Edition("shared-ownership", "2.0"));
  }

  @Test
  void refusesATitleThatABuiltInRubricHas() {
    Path folder = SampleContent.bad("name-is-taken");

    assertThat(ContentFolder.only(folder).read().faults()).isEmpty();
    assertThat(ContentFolder.at(folder).read().faults())
        .extracting(Fault::toString)
        .containsExactly(
            "rubrics/x.yaml:4: title: is also the title of the rubric shared-ownership."
                + " Give each rubric a title of its own: people choose by it.");
  }

  @Test
  void saysThatAFolderIsNotThere() {
    Path missing = temporary.resolve("missing");

    assertThat(ContentFolder.only(missing).read().faults())
        .containsExactly(
            Fault.ofFile(
                missing.toString(),
                "is not there",
                "Check the name, or where the link points to."));
    assertThat(ContentFolder.only(temporary).read().faults())
        .containsExactly(
            Fault.ofFile(
                temporary.toString(),
                "holds neither rubrics nor daily nor phrases nor languages",
                "Put a folder there with one of these names, with the YAML files in it."));
    assertThat(ContentFolder.at(missing).read().rubrics()).hasSize(1);
  }

  @Test
  void saysThatAFolderHoldsNoRubric() throws Exception {
    write("notes.txt", "no rubric");
    write(".hidden.yaml", "no rubric");

    assertThat(problems())
        .containsExactly("rubrics: holds no rubric. Put a file there that ends in .yaml.");
  }

  @Test
  void saysThatAFileStandsWhereAFolderShould() throws Exception {
    Files.writeString(temporary.resolve("rubrics"), "a file");

    assertThat(problems())
        .containsExactly(
            "rubrics: is not a folder. Put a folder there, with the YAML files in it.");
  }

  @Test
  void saysWhatIsNoFile() throws Exception {
    Path rubrics = Files.createDirectories(temporary.resolve("rubrics"));
    Files.createDirectories(rubrics.resolve("folder.yaml"));
    Files.createSymbolicLink(rubrics.resolve("gone.yaml"), Path.of("nowhere.yaml"));
    Files.createSymbolicLink(rubrics.resolve("loop.yaml"), Path.of("pool.yaml"));
    Files.createSymbolicLink(rubrics.resolve("pool.yaml"), Path.of("loop.yaml"));

    List<Fault> faults = ContentFolder.only(temporary).read().faults();

    assertThat(faults).hasSize(4).allSatisfy(fault -> assertThat(fault.line()).isZero());
    assertThat(faults.get(0).toString())
        .startsWith("rubrics/folder.yaml: is a folder, not a file.");
    assertThat(faults.get(1).toString()).startsWith("rubrics/gone.yaml: is not there.");
    assertThat(faults.get(2).toString()).startsWith("rubrics/loop.yaml: cannot be read (");
    assertThat(faults.get(3).toString()).startsWith("rubrics/pool.yaml: cannot be read (");
  }

  @Test
  void saysThatTheFolderIsALinkToItself() throws Exception {
    Files.createSymbolicLink(temporary.resolve("rubrics"), Path.of("rubrics"));

    assertThat(problems()).hasSize(1).first().asString().startsWith("rubrics: cannot be read (");
  }

  @Test
  void followsLinksToFiles() throws Exception {
    Path rubrics = Files.createDirectories(temporary.resolve("rubrics"));
    Files.writeString(rubrics.resolve(".stored"), good("sibling", "new-staff.yaml"));
    Files.createSymbolicLink(rubrics.resolve("link.YML"), Path.of(".stored"));

    assertThat(ContentFolder.only(temporary).read().rubrics()).hasSize(1);
    assertThat(problems()).isEmpty();
  }

  @Test
  void doesNotReadAFileThatIsTooLarge() throws Exception {
    String good = good("sibling", "new-staff.yaml");
    String padding = "#".repeat(Disk.LARGEST_BYTES - good.length() - 1);
    write("fits.yaml", good + padding + "\n");
    assertThat(problems()).isEmpty();

    write("fits.yaml", good + padding + "#\n");
    assertThat(problems())
        .containsExactly(
            "rubrics/fits.yaml: has 1048577 bytes, and 1048576 is the most."
                + " Make it shorter, or make two files of it.");
  }

  @Test
  void readsWhatAWindowsEditorSaves() throws Exception {
    String good = good("sibling", "new-staff.yaml");
    write("windows.yaml", "\uFEFF" + good.replace("\n", "\r\n"));
    assertThat(problems()).isEmpty();

    write(
        "windows.yaml", "\uFEFF" + good.replace("minutes: 2", "minutes: 0").replace("\n", "\r\n"));
    assertThat(problems())
        .containsExactly("rubrics/windows.yaml:6: minutes: is too small. Write 1 or more.");
  }

  private static String good(String folder, String file) throws Exception {
    return Files.readString(SampleContent.good(folder).resolve("rubrics").resolve(file));
  }

  private void write(String name, String text) throws Exception {
    Path rubrics = Files.createDirectories(temporary.resolve("rubrics"));
    Files.writeString(rubrics.resolve(name), text);
  }

  private List<String> problems() {
    return ContentFolder.only(temporary).read().faults().stream().map(Fault::toString).toList();
  }
}
