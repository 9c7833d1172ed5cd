package org.leadlearner.store.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * How the last process left a file. If that closed it properly and it is unchanged since, the full
 * check at startup is skipped, which takes longer for larger files; and if it knew the same
 * migrations, none of them is asked for.
 *
 * @param wasGood false after a crash, a restored backup, or any other change
 * @param migrations the fingerprint of those that it was left at, when that is known
 */
record CleanStop(boolean wasGood, Optional<String> migrations) {

  private static final CleanStop NONE = new CleanStop(false, Optional.empty());
  private static final String MIGRATED = ", migrated by ";

  /** Asked once; whoever asked has not closed it since. */
  static CleanStop last(Path file, SqliteLock lock) throws IOException {
    String left = lock.takeNote();
    if (left.isEmpty() || hasLog(file)) {
      return NONE;
    }
    String state = state(file);
    if (left.equals(state)) {
      return new CleanStop(true, Optional.empty());
    }
    String known = state + MIGRATED;
    return left.startsWith(known)
        ? new CleanStop(true, Optional.of(left.substring(known.length())))
        : NONE;
  }

  /** Whether it is at these migrations; if they are not known, it may be at any. */
  boolean wasLeftAt(Optional<String> fingerprint) {
    return wasGood && fingerprint.isPresent() && migrations.equals(fingerprint);
  }

  /**
   * Must be called when all connections are closed.
   *
   * @param migrations the fingerprint of those that the file is at, when that is known
   */
  static void note(Path file, SqliteLock lock, Optional<String> migrations) throws IOException {
    if (Files.exists(file) && !hasLog(file)) {
      lock.leaveNote(state(file) + migrations.map(MIGRATED::concat).orElse(""));
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
