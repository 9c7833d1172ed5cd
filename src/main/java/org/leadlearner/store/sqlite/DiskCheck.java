package org.leadlearner.store.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Checks whether the disk of a file accepts writes. */
final class DiskCheck {

  private static final int PAGE = 4096;

  private DiskCheck() {}

  /** Writes one page beside the file, and deletes it again. */
  static Optional<String> trouble(Path file) {
    Path page = file.resolveSibling(file.getFileName() + ".ready");
    try {
      Files.write(page, new byte[PAGE]);
      Files.delete(page);
      return Optional.empty();
    } catch (IOException exception) {
      if (FullDisk.isFull(exception)) {
        return Optional.of("The disk under the database is full. Free some space.");
      }
      return Optional.of(
          "The folder of the database cannot be written (%s). Mend it."
              .formatted(exception.getClass().getSimpleName()));
    }
  }
}
