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
 * Every conversation in {@code src/test/conversations} is held with the real assistant on a real
 * database, and must come out to the letter. {@code -Dgolden.update=true} writes what comes out.
 */
class ConversationsTest {

  private static final Path FOLDER = Path.of("src/test/conversations");

  @TempDir Path data;

  static List<String> conversations() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

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

  /** One conversation leaves the same behind, whichever platform it was held on. */
  @ParameterizedTest
  @MethodSource("conversations")
  void leavesTheSameWhenHeldInSlack(String name) throws Exception {
    Transcript transcript = Transcript.read(Files.readAllLines(FOLDER.resolve(name)));
    try (Replay direct = new DirectReplay(data.resolve("direct.db"));
        Replay slack = new SlackReplay(data.resolve("slack.db"))) {
      direct.of(transcript);
      slack.of(transcript);

      assertThat(direct.kept("Dana", "Marcus")).isNotEmpty();
      assertThat(slack.kept("Dana", "Marcus")).isEqualTo(direct.kept("Dana", "Marcus"));
    }
  }

  @ParameterizedTest
  @MethodSource("conversations")
  void leavesTheSameWhenHeldInTeams(String name) throws Exception {
    leavesTheSameInTeams(name, TeamsReplay.Client.OF_TODAY);
  }

  @ParameterizedTest
  @MethodSource("conversations")
  void leavesTheSameWhenHeldInAnOldTeams(String name) throws Exception {
    leavesTheSameInTeams(name, TeamsReplay.Client.OF_OLD);
  }

  private void leavesTheSameInTeams(String name, TeamsReplay.Client client) throws Exception {
    Transcript transcript = Transcript.read(Files.readAllLines(FOLDER.resolve(name)));
    try (Replay direct = new DirectReplay(data.resolve("direct.db"));
        Replay teams = new TeamsReplay(data.resolve("teams.db"), client)) {
      direct.of(transcript);
      teams.of(transcript);

      assertThat(direct.kept("Dana", "Marcus")).isNotEmpty();
      assertThat(teams.kept("Dana", "Marcus")).isEqualTo(direct.kept("Dana", "Marcus"));
    }
  }
}
