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
 * The file that was opened, which a name may not lead to any more. SQLite goes on with a file that
 * was moved away or deleted, and all that it takes then is lost sooner or later.
 */
final class OpenedFile {

  private final String named;
  private final Path file;

  /** What the file system knows it by, under whatever name; null where it tells nothing. */
  private final @Nullable Object key;

  private OpenedFile(String named, Path file, @Nullable Object key) {
    this.named = named;
    this.file = file;
    this.key = key;
  }

  static OpenedFile of(String named, Path file) throws IOException {
    return new OpenedFile(named, file, key(file));
  }

  /** Why it is not to be written to, in one sentence with the mend; empty when all is well. */
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

  /** Throws where what is written would be lost. */
  void check() {
    trouble()
        .ifPresent(
            fault -> {
              throw new StoreException(fault);
            });
  }

  /**
   * Refuses a file with a second name, a hard link. By that name another process could open it with
   * another lock and another write-ahead log (sqlite.org/howtocorrupt.html, section 2.5).
   */
  static void refuseSecondName(String named, Path file) throws IOException {
    if (hasSecondName(file)) {
      throw new StoreException(secondName(named));
    }
  }

  /** What is wrong with a file that was given a second name meanwhile. */
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
