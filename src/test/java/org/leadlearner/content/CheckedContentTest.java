package org.leadlearner.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadlearner.app.PhraseLearning;
import org.leadlearner.content.yaml.BytesReader;

class CheckedContentTest {

  @TempDir Path folder;

  @BeforeAll
  static void build() {
    PhraseLearning.main(new String[0]);
  }

  @Test
  void whatTheBuildHasCheckedIsWhatTheFilesHold() {
    Content checked = ContentFolder.builtIn().kept().orElseThrow();
    Content read = ContentFolder.builtIn().read();

    assertThat(checked.rubrics()).isEqualTo(read.rubrics()).isNotEmpty();
    assertThat(checked.prompts()).isEqualTo(read.prompts());
    assertThat(checked.languages()).isEqualTo(read.languages()).isNotEmpty();
    assertThat(checked.faults()).isEmpty();
  }

  @Test
  void theSameContentGivesTheSameBytes() {
    Content read = ContentFolder.builtIn().read();
    byte[] bytes = ContentBytes.of(read);

    Content kept =
        ContentBytes.read(new BytesReader(new ByteArrayInputStream(bytes), bytes.length));

    assertThat(ContentBytes.of(kept)).isEqualTo(bytes);
  }

  @Test
  void theFilesOfADistrictAreReadAtEachStart() throws IOException {
    Files.createDirectories(folder.resolve("daily"));
    Files.writeString(folder.resolve("daily/own.yaml"), "prompts: no list");

    assertThat(ContentFolder.at(folder).checked().faults()).isNotEmpty();
    assertThat(ContentFolder.only(folder).checked().faults()).isNotEmpty();
  }
}
