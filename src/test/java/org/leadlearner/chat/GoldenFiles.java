package org.leadlearner.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Compares what a platform draws with {@code src/test/golden/<platform>/<name>.json}. With {@code
 * -Dgolden.update=true} it writes the files anew, to be read before they are committed.
 */
public final class GoldenFiles {

  private static final boolean UPDATE = Boolean.getBoolean("golden.update");

  private final Path folder;

  public GoldenFiles(String platform) {
    this.folder = Path.of("src", "test", "golden", platform);
  }

  public void matches(String name, String drawn) throws IOException {
    Path file = folder.resolve(name + ".json");
    String text = drawn.stripTrailing() + "\n";
    if (UPDATE) {
      Files.createDirectories(folder);
      Files.writeString(file, text);
    }
    assertThat(file).as("write it with -Dgolden.update=true, then read it").exists();
    assertThat(text).as(name).isEqualTo(Files.readString(file));
  }

  /** No file is left over from a sample that has gone. */
  public void holdOnly(Set<String> names) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      Set<String> kept =
          files
              .map(file -> file.getFileName().toString().replace(".json", ""))
              .collect(Collectors.toCollection(TreeSet::new));
      assertThat(kept).containsExactlyElementsOf(new TreeSet<>(names));
    }
  }
}
