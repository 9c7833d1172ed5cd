package org.leadlearner.content.yaml;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Lists folders and reads files, with plain messages for errors of the file system. */
public final class Disk {
  /** 1 MiB; the built-in rubric has about 20 KiB. */
  public static final int LARGEST_BYTES = 1024 * 1024;

  private Disk() {}

  /**
   * All entries by name, without hidden ones: editors and systems keep copies that start with a
   * dot.
   */
  static List<Path> list(Path folder) throws UnreadableException {
    List<Path> entries = new ArrayList<>();
    try {
      if (!attributes(folder).isDirectory()) {
        throw new UnreadableException(
            0, "is not a folder", "Put a folder there, with the YAML files in it.");
      }
      try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder, Disk::isVisible)) {
        stream.forEach(entries::add);
      }
    } catch (DirectoryIteratorException exception) {
      throw refused(Objects.requireNonNull(exception.getCause()));
    } catch (IOException exception) {
      throw refused(exception);
    }
    entries.sort(null);
    return entries;
  }

  /** The entries with the name of a YAML file, by name. */
  public static List<Path> listYaml(Path folder) throws UnreadableException {
    return list(folder).stream().filter(Disk::isYaml).toList();
  }

  /** The names of all entries; in a jar the name of a folder ends with a slash. */
  public static List<String> names(Path folder) throws UnreadableException {
    return list(folder).stream()
        .map(entry -> entry.getFileName().toString().replaceFirst("/$", ""))
        .toList();
  }

  /** The bytes of a file of at most {@link #LARGEST_BYTES}; a larger one is not read. */
  static byte[] read(Path file) throws UnreadableException {
    try {
      BasicFileAttributes attributes = attributes(file);
      if (!attributes.isRegularFile()) {
        throw new UnreadableException(
            0,
            attributes.isDirectory() ? "is a folder, not a file" : "is not a file of text",
            "Give it a name that does not end like a YAML file, or take it out.");
      }
      if (attributes.size() > LARGEST_BYTES) {
        throw new UnreadableException(
            0,
            "has " + attributes.size() + " bytes, and " + LARGEST_BYTES + " is the most",
            "Make it shorter, or make two files of it.");
      }
      return Files.readAllBytes(file);
    } catch (IOException exception) {
      throw refused(exception);
    }
  }

  /** The text of a file in UTF-8, of at most {@link #LARGEST_BYTES}. */
  public static String text(Path file) throws UnreadableException {
    return YamlText.of(read(file));
  }

  private static boolean isVisible(Path entry) {
    return !entry.getFileName().toString().startsWith(".");
  }

  private static boolean isYaml(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".yaml") || name.endsWith(".yml");
  }

  private static BasicFileAttributes attributes(Path path) throws IOException {
    return Files.readAttributes(path, BasicFileAttributes.class);
  }

  private static UnreadableException refused(IOException exception) {
    if (exception instanceof NoSuchFileException) {
      return new UnreadableException(
          0, "is not there", "Check the name, or where the link points to.");
    }
    if (exception instanceof AccessDeniedException) {
      return new UnreadableException(
          0, "may not be read", "Give the account that runs this program the right to read it.");
    }
    String reason = exception instanceof FileSystemException refused ? refused.getReason() : null;
    return new UnreadableException(
        0,
        "cannot be read (" + (reason == null ? exception.toString() : reason) + ")",
        "Check the file, its links and the disk.");
  }
}
