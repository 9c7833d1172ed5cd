package org.leadlearner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
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

  /** By its file and an account: platforms where people have the same ids are held against one. */
  private static final Map<String, Held> DIRECT = new ConcurrentHashMap<>();

  @TempDir Path data;

  /** What was read and what was kept when no platform stood between. */
  private record Held(List<String> lines, List<String> kept) {}

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
    Held direct =
        DIRECT.computeIfAbsent(
            name + " " + platform.account("Dana").inOneWord(),
            key -> heldDirectly(transcript, platform));

    assertThat(platform.of(transcript)).isEqualTo(direct.lines());
    assertThat(direct.kept()).isNotEmpty();
    assertThat(platform.kept(transcript.people())).isEqualTo(direct.kept());
  }

  private Held heldDirectly(Transcript transcript, Replay platform) {
    try (Replay direct = new DirectReplay(data.resolve("direct.db"), platform)) {
      return new Held(direct.of(transcript), direct.kept(transcript.people()));
    }
  }
}
