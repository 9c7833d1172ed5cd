package org.leadlearner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Slash commands in a channel of Teams are answered there, for the eyes of one person alone. No
 * other platform shows it so, and so these conversations are held in Teams alone, in {@code
 * src/test/conversations-in-teams}. {@code -Dgolden.update=true} writes what comes out.
 */
class PrivateTeamsConversationsTest {

  private static final Path FOLDER = Path.of("src/test/conversations-in-teams");

  @TempDir Path data;

  static List<Path> conversations() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("conversations")
  void comesOutAsWritten(Path file) throws Exception {
    List<String> heard;
    try (Replay teams =
        new TeamsReplay(data.resolve("teams.db"), TeamsReplay.Client.WITH_COMMANDS)) {
      heard = teams.of(Transcript.read(Files.readAllLines(file)));
    }
    if (Boolean.getBoolean("golden.update")) {
      Files.write(file, heard);
    }
    assertThat(Files.readAllLines(file)).isEqualTo(heard);
  }
}
