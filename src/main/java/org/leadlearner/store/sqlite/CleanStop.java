package org.leadlearner.store.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Whether a file is unchanged since the last process closed it properly. Only then can the full
 * check at startup be skipped, which takes longer for larger files.
 */
final class CleanStop {

  private CleanStop() {}

  /** False after a crash, a restored backup, or any other change; asked once. */
  static boolean wasOf(Path file, SqliteLock lock) throws IOException {
    String left = lock.takeNote();
    return !left.isEmpty() && !hasLog(file) && left.equals(state(file));
  }

  /** Must be called when all connections are closed. */
  static void note(Path file, SqliteLock lock) throws IOException {
    if (Files.exists(file) && !hasLog(file)) {
      lock.leaveNote(state(file));
    }
  }

  /** Whether committed data is not in the file yet. */
  private static boolean hasLog(Path file) throws IOException {
    Path log = file.resolveSibling(file.getFileName() + "-wal");
    return Files.exists(log) && Files.size(log) > 0;
  }

  private static String state(Path file) throws IOException {
    return "closed well with %d bytes at %s"
        .formatted(Files.size(file), Files.getLastModifiedTime(file));
  }
}
