package org.leadlearner.store.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * The fingerprint of our migrations, which the build stores among the classes. A file that was left
 * by a program with the same migrations need not be compared with each of them.
 */
public final class KnownMigrations {

  private static final String NAME = "migrations-fingerprint";

  private KnownMigrations() {}

  /**
   * The fingerprint, in a jar, whose parts do not change. Among classes in a folder there is none,
   * since a migration may have been changed there since.
   */
  public static Optional<String> fingerprint() {
    URL stored = KnownMigrations.class.getResource(NAME);
    return stored == null || !stored.getProtocol().equals("jar")
        ? Optional.empty()
        : Optional.of(read(stored)).filter(text -> !text.isEmpty());
  }

  private static String read(URL stored) {
    try (InputStream file = stored.openStream()) {
      return new String(file.readAllBytes(), StandardCharsets.US_ASCII);
    } catch (IOException unreadable) {
      return "";
    }
  }

  /** Stores it; called by the build, of which the classes are in a folder. */
  public static void keep() {
    Path classes = path(KnownMigrations.class, "KnownMigrations.class");
    keep(path(KnownMigrations.class, "/db/migration"), classes.resolveSibling(NAME));
  }

  static void keep(Path migrations, Path file) {
    try {
      Files.writeString(file, of(migrations));
    } catch (IOException exception) {
      throw new UncheckedIOException(exception);
    }
  }

  /** Of the names of all files and what is in them. */
  static String of(Path migrations) throws IOException {
    MessageDigest digest = DigestUtils.getSha256Digest();
    for (Path file : files(migrations)) {
      byte[] content = Files.readAllBytes(file);
      String head = file.getFileName() + " " + content.length + "\n";
      digest.update(head.getBytes(StandardCharsets.UTF_8));
      digest.update(content);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private static Path path(Class<?> beside, String name) {
    try {
      return Path.of(Objects.requireNonNull(beside.getResource(name), name).toURI());
    } catch (URISyntaxException exception) {
      throw new IllegalStateException(name, exception);
    }
  }
}
