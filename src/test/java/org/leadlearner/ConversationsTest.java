package org.leadlearner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every conversation in {@code src/test/conversations} is held with the real assistant on a real
 * database, and must come out to the letter. {@code -Dgolden.update=true} writes what comes out.
 */
@Order(1)
class ConversationsTest extends Conversations {

  @ParameterizedTest
  @MethodSource("conversations")
  void comesOutAsWritten(String name) throws IOException {
    Path file = FOLDER.resolve(name);
    List<String> written = Files.readAllLines(file);
    List<String> heard;
    try (Replay replay = new DirectReplay(data.resolve("direct.db"))) {
      heard = replay.of(Transcript.read(written));
    }
    if (Boolean.getBoolean("golden.update")) {
      Files.write(file, heard);
    }
    assertThat(String.join("\n", heard)).doesNotContain("{", "}", "null");
    assertThat(Files.readAllLines(file)).isEqualTo(heard);
  }
}
