package org.leadlearner.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadlearner.assistant.Assistant;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.rubric.SampleRubrics;

class FirstUseTest {

  private static final Rubric RUBRIC = SampleRubrics.seven("1");

  @TempDir Path folder;

  @Test
  void theDatabaseItselfIsNotTouched() throws IOException {
    Message message = Assistant.firstMessage(Locale.ENGLISH, 7);

    assertThat(message.parts()).hasAtLeastOneElementOfType(Part.Buttons.class);
    assertThat(message.parts().toString()).contains("7 questions");
    for (String url :
        new String[] {
          "jdbc:sqlite:" + folder.resolve("x.db"), "jdbc:postgresql://missing.invalid/x"
        }) {
      assertThatCode(() -> FirstUse.of(url, RUBRIC)).as(url).doesNotThrowAnyException();
    }
    assertThatCode(() -> FirstUse.of(message)).doesNotThrowAnyException();
    try (Stream<Path> made = Files.list(folder)) {
      assertThat(made).isEmpty();
    }
  }
}
