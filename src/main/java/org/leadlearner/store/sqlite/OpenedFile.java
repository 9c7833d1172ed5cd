package org.leadlearner.store.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leadlearner.store.database.StoreException;

/**
 * The opened file, which may have been renamed or deleted since. SQLite would continue to write to
 * it, and those writes would be lost sooner or later.
 */
final class OpenedFile {

  private final String named;
  private final Path file;

  /** The file system's identity of it, independent of names; null when there is none. */
  private final @Nullable Object key;

  private OpenedFile(String named, Path file, @Nullable Object key) {
    this.named = named;
    this.file = file;
    this.key = key;
  }

  static OpenedFile of(String named, Path file) throws IOException {
    return new OpenedFile(named, file, key(file));
  }

  /** Why it must not be written to, in one sentence with the fix; empty when all is well. */
  Optional<String> trouble() {
    try {
      return Objects.equals(key, key(file))
          ? Optional.empty()
          : Optional.of(
              "%s was replaced by another file while Lead Learner runs. Stop Lead Learner, put the right file there, and start it again."
                  .formatted(named));
    } catch (NoSuchFileException gone) {
      return Optional.of(
          "%s was moved or deleted while Lead Learner runs. Put it back with the files -wal and -shm that belong to it, and start Lead Learner again."
              .formatted(named));
    } catch (IOException unreadable) {
      return Optional.of("%s cannot be looked at.".formatted(named));
    }
  }

  /** Throws when writes would be lost. */
  void check() {
    trouble()
        .ifPresent(
            fault -> {
              throw new StoreException(fault);
            });
  }

  /**
   * Rejects a file with a second name, a hard link. By that name another process could open it with
   * another lock and another write-ahead log (sqlite.org/howtocorrupt.html, section 2.5).
   */
  static void refuseSecondName(String named, Path file) throws IOException {
    if (hasSecondName(file)) {
      throw new StoreException(secondName(named));
    }
  }

  /** The problem of a file that got a second name meanwhile. */
  Optional<String> secondNameTrouble() {
    try {
      return hasSecondName(file) ? Optional.of(secondName(named)) : Optional.empty();
    } catch (IOException gone) {
      return trouble();
    }
  }

  private static String secondName(String named) {
    return "%s has a second name (a hard link), and through it another program could damage it. Remove the other name, or copy the file and set DATABASE_URL to the copy."
        .formatted(named);
  }

  private static boolean hasSecondName(Path file) throws IOException {
    return file.getFileSystem().supportedFileAttributeViews().contains("unix")
        && Files.getAttribute(file, "unix:nlink") instanceof Number links
        && links.intValue() > 1;
  }

  private static @Nullable Object key(Path file) throws IOException {
    return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
  }
}
