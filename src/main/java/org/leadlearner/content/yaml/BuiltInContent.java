package org.leadlearner.content.yaml;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Function;

/** The content in the program: a folder of class files, or a folder in its jar. */
public final class BuiltInContent {
  private BuiltInContent() {}

  /** The address of a file below {@code prompts/} on the class path. */
  public static URL resource(String name) {
    return Objects.requireNonNull(
        BuiltInContent.class.getResource("/prompts/" + name),
        () -> "prompts/" + name + " is not on the class path");
  }

  /**
   * Opens the folder that contains {@code landmark}'s folder, and closes it afterwards. A jar is
   * opened separately each time, because a shared file system could be closed by another user.
   */
  public static <T> T read(URL landmark, Function<Path, T> reader) {
    try {
      if (!(landmark.openConnection() instanceof JarURLConnection connection)) {
        return reader.apply(Path.of(landmark.toURI()).resolve("../..").normalize());
      }
      Path jar = Path.of(connection.getJarFileURL().toURI());
      try (FileSystem inside = FileSystems.newFileSystem(jar)) {
        return reader.apply(inside.getPath(connection.getEntryName()).resolve("../..").normalize());
      }
    } catch (IOException exception) {
      throw new UncheckedIOException("built-in content at " + landmark, exception);
    } catch (URISyntaxException exception) {
      throw new IllegalStateException("built-in content at " + landmark, exception);
    }
  }
}
