package org.leadlearner.store.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.leadlearner.store.database.StoreException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Tells a full disk from other faults, whichever way it shows. */
final class FullDisk {

  /** What SQLite wants at the least to go on. */
  private static final int ROOM_BYTES = 256 * 1024;

  /** As Linux, other Unix systems and Windows say it; Java gives it no type of its own. */
  private static final List<String> SENTENCES =
      List.of("no space left", "quota exceeded", "not enough space", "disk is full");

  private FullDisk() {}

  /** Whether a fault with this file came from a disk without room. */
  static boolean isCause(Throwable fault, Path file) {
    for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLiteException sqlite
          && sqlite.getResultCode() == SQLiteErrorCode.SQLITE_FULL) {
        return true;
      }
      if (cause instanceof IOException inOut && isFull(inOut)) {
        return true;
      }
    }
    return !hasRoom(file.resolveSibling(file.getFileName() + ".room"), ROOM_BYTES);
  }

  /** Whether the operating system refused to write for want of room. */
  static boolean isFull(IOException fault) {
    String said = String.valueOf(fault.getMessage()).toLowerCase(Locale.ROOT);
    return SENTENCES.stream().anyMatch(said::contains);
  }

  /** Whether so many bytes fit onto the disk; whatever else is wrong with it is not asked. */
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
      // An empty file beside the database harms nobody.
      return;
    }
  }

  static StoreException fault(String named, Throwable cause) {
    return new StoreException(
        "The disk that %s is on is full. Free some space, and start again.".formatted(named),
        cause);
  }
}
