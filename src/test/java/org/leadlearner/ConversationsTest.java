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
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.contains(System.getProperty("conversation", "")))
          .sorted()
          .toList();
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

  @ParameterizedTest
  @MethodSource("conversations")
  void isTheSameWhenHeldInSlack(String name) throws Exception {
    try (Replay slack = new SlackReplay(data.resolve("slack.db"))) {
      isTheSame(name, slack);
    }
  }

  @ParameterizedTest
  @MethodSource("conversations")
  void isTheSameWhenHeldInTeams(String name) throws Exception {
    isTheSameInTeams(name, TeamsReplay.Client.OF_TODAY);
  }

  @ParameterizedTest
  @MethodSource("conversations")
  void isTheSameWhenHeldInAnOldTeams(String name) throws Exception {
    isTheSameInTeams(name, TeamsReplay.Client.OF_OLD);
  }

  private void isTheSameInTeams(String name, TeamsReplay.Client client) throws Exception {
    try (Replay teams = new TeamsReplay(data.resolve("teams.db"), client)) {
      isTheSame(name, teams);
    }
  }

  /** Whatever the platform, people read the same in the same places, and the same is kept. */
  private void isTheSame(String name, Replay platform) throws Exception {
    Transcript transcript = Transcript.read(Files.readAllLines(FOLDER.resolve(name)));
    try (Replay direct = new DirectReplay(data.resolve("direct.db"), platform)) {
      assertThat(platform.of(transcript)).isEqualTo(direct.of(transcript));

      List<String> people = transcript.people();
      assertThat(direct.kept(people)).isNotEmpty();
      assertThat(platform.kept(people)).isEqualTo(direct.kept(people));
    }
  }
}
