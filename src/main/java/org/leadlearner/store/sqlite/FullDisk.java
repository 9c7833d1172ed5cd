package org.leadlearner.store.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.leadlearner.store.database.StoreException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Tells a full disk from other errors. */
final class FullDisk {

  /** The least space that SQLite needs to continue. */
  private static final int ROOM_BYTES = 256 * 1024;

  /** The messages of Linux, other Unix systems and Windows; Java has no exception type for it. */
  private static final List<String> SENTENCES =
      List.of("no space left", "quota exceeded", "not enough space", "disk is full");

  private FullDisk() {}

  /** Whether an error with this file was caused by a full disk. */
  static boolean isCause(Throwable fault, Path file) {
    return isSaidBy(fault)
        || !hasRoom(file.resolveSibling(file.getFileName() + ".room"), ROOM_BYTES);
  }

  /** Whether the error itself, or a cause of it, says that the disk is full. */
  static boolean isSaidBy(Throwable fault) {
    for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLiteException sqlite
          && sqlite.getResultCode() == SQLiteErrorCode.SQLITE_FULL) {
        return true;
      }
      if (cause instanceof IOException inOut && isFull(inOut)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the operating system refused a write for lack of space. */
  static boolean isFull(IOException fault) {
    String said = String.valueOf(fault.getMessage()).toLowerCase(Locale.ROOT);
    return SENTENCES.stream().anyMatch(said::contains);
  }

  /** Whether this many bytes fit onto the disk; other problems of the disk do not count. */
  static boolean hasRoom(Path probe, int bytes) {
    try {
      Files.write(probe, new byte[bytes]);
      return true;
    } catch (IOException fault) {
      return !isFull(fault);
    } finally {
      remove(probe);
    }
  }

  private static void remove(Path probe) {
    try {
      Files.deleteIfExists(probe);
    } catch (IOException stays) {
      // An empty file beside the database does no harm.
      return;
    }
  }

  static StoreException fault(String named, Throwable cause) {
    return new StoreException(
        "The disk that %s is on is full. Free some space, and start again.".formatted(named),
        cause);
  }
}
