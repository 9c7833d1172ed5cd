package org.leadlearner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Every conversation in {@code src/test/conversations}, held on one platform. They are held side by
 * side: each has a program of its own.
 */
@Execution(ExecutionMode.CONCURRENT)
abstract class Conversations {

  static final Path FOLDER = Path.of("src/test/conversations");

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

  /** Whatever the platform, people read the same in the same places, and the same is kept. */
  void isTheSame(String name, Replay platform) throws IOException {
    Transcript transcript = Transcript.read(Files.readAllLines(FOLDER.resolve(name)));
    try (Replay direct = new DirectReplay(data.resolve("direct.db"), platform)) {
      assertThat(platform.of(transcript)).isEqualTo(direct.of(transcript));

      List<String> people = transcript.people();
      assertThat(direct.kept(people)).isNotEmpty();
      assertThat(platform.kept(people)).isEqualTo(direct.kept(people));
    }
  }
}
