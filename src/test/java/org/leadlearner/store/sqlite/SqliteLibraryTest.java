package org.leadlearner.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteLibraryTest {

  @TempDir Path folder;

  /** Loads it, and tells what is left in a folder while SQLite is in use. */
  static final class Loading {

    private Loading() {}

    public static void main(String[] arguments) throws Exception {
      SqliteLibrary.load();
      try (var memory = DriverManager.getConnection("jdbc:sqlite::memory:");
          Stream<Path> left = Files.list(Path.of(arguments[0]))) {
        System.out.println(memory.getMetaData().getDatabaseProductName() + left.toList());
      }
    }
  }

  private String told(String... temporary) throws IOException {
    Stream<String> line =
        Stream.of(
                Stream.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()),
                Stream.of(temporary),
                Stream.of("-cp", System.getProperty("java.class.path")),
                Stream.of(Loading.class.getName(), folder.toString()))
            .flatMap(part -> part);
    Process process = new ProcessBuilder(line.toList()).redirectErrorStream(true).start();
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
  }

  @Test
  void nothingOfItIsLeftInTheTemporaryFolder() throws IOException {
    assertThat(told("-Djava.io.tmpdir=" + folder)).isEqualTo("SQLite[]");
  }

  @Test
  void anotherFolderForItIsUsedAsBefore() throws IOException {
    assertThat(told("-Djava.io.tmpdir=/missing", "-Dorg.sqlite.tmpdir=" + folder))
        .isEqualTo("SQLite[]");
  }
}
