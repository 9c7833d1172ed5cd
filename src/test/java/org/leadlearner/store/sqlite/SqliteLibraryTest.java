package org.leadlearner.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.util.LibraryLoaderUtil;

class SqliteLibraryTest {

  @TempDir Path folder;

  /** Loads it, and tells what is left in a folder while SQLite is in use. */
  static final class Loading {

    private Loading() {}

    public static void main(String[] arguments) throws Exception {
      Path folder = Path.of(arguments[0]);
      if (arguments.length > 1) {
        InputStream broken = new ByteArrayInputStream(new byte[] {1});
        SqliteLibrary.loadUnpacked(broken, arguments[1], Files.createTempDirectory(folder, "x"));
      }
      SqliteLibrary.load();
      try (var memory = DriverManager.getConnection("jdbc:sqlite::memory:");
          Stream<Path> left = Files.list(folder)) {
        System.out.println(memory.getMetaData().getDatabaseProductName() + left.toList());
      }
    }
  }

  private String told(List<String> options, String... more) throws IOException {
    Stream<String> line =
        Stream.of(
                Stream.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()),
                options.stream(),
                Stream.of("-cp", System.getProperty("java.class.path")),
                Stream.of(Loading.class.getName(), folder.toString()),
                Stream.of(more))
            .flatMap(part -> part);
    Process process = new ProcessBuilder(line.toList()).redirectErrorStream(true).start();
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
  }

  @Test
  void nothingOfItIsLeftInTheTemporaryFolder() throws IOException {
    assertThat(told(List.of("-Djava.io.tmpdir=" + folder))).isEqualTo("SQLite[]");
  }

  @Test
  void noOtherProgramIsStartedToFindIt() throws IOException {
    assertThat(told(List.of("-Djava.io.tmpdir=" + folder, "-Xlog:class+load")))
        .contains("org.sqlite.core.NativeDB ")
        .doesNotContain("java.lang.ProcessBuilder ");
  }

  @Test
  void itIsFoundWhereItsDriverFindsIt() {
    assertThat(SqliteLibrary.packedFolder())
        .isEqualTo(LibraryLoaderUtil.getNativeLibResourcePath());
  }

  @Test
  void anotherFolderForItIsUsedAsBefore() throws IOException {
    assertThat(told(List.of("-Djava.io.tmpdir=/missing", "-Dorg.sqlite.tmpdir=" + folder)))
        .isEqualTo("SQLite[]");
  }

  @Test
  void whatCannotBeLoadedIsRemovedAsWell() throws IOException {
    assertThat(told(List.of("-Djava.io.tmpdir=" + folder), LibraryLoaderUtil.getNativeLibName()))
        .endsWith("SQLite[]");
  }
}
