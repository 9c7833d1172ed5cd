package org.leadlearner.store.sqlite;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.leadlearner.store.database.StoreException;
import org.leadlearner.store.database.StoreInUseException;

/**
 * Lets one process open a file: a lock on {@code <file>.lock} beside it. The operating system
 * releases it when the process ends in any way.
 */
final class SqliteLock implements AutoCloseable {

  /**
   * The locks of this process. On POSIX, closing a second channel of a file releases the lock of
   * the first, so a second one must not even be opened.
   */
  private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

  private static final int LONGEST_NOTE = 200;

  private final Path file;
  private final FileChannel channel;

  private SqliteLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /**
   * @param named the database file as in the settings
   * @param file its real path
   */
  static SqliteLock take(String named, Path file) {
    if (!HELD.add(file)) {
      throw StoreInUseException.byUs(named);
    }
    FileChannel channel = null;
    boolean taken = false;
    try {
      Path beside = file.resolveSibling(file.getFileName() + ".lock");
      SqliteFile.make(beside);
      channel = FileChannel.open(beside, StandardOpenOption.READ, StandardOpenOption.WRITE);
      FileLock lock = channel.tryLock();
      taken = lock != null;
    } catch (IOException exception) {
      throw new StoreException(
          "The lock beside %s cannot be taken. Mend the folder, or set another DATABASE_URL."
              .formatted(named),
          exception);
    } finally {
      if (!taken) {
        release(file, channel);
      }
    }
    if (!taken) {
      throw StoreInUseException.byUs(named);
    }
    return new SqliteLock(file, channel);
  }

  /**
   * The note that the last process left when it closed, which is deleted; after a crash there is
   * none.
   */
  String takeNote() throws IOException {
    ByteBuffer note = ByteBuffer.allocate(LONGEST_NOTE);
    channel.read(note, 0);
    channel.truncate(0);
    channel.force(true);
    return StandardCharsets.UTF_8.decode(note.flip()).toString();
  }

  /** Leaves a note of at most 200 bytes for the next process. */
  void leaveNote(String note) throws IOException {
    channel.write(StandardCharsets.UTF_8.encode(note), 0);
  }

  private static void release(Path file, @Nullable FileChannel channel) {
    try {
      if (channel != null) {
        channel.close();
      }
    } catch (IOException exception) {
      throw new StoreException("A lock file cannot be closed.", exception);
    } finally {
      HELD.remove(file);
    }
  }

  @Override
  public void close() {
    release(file, channel);
  }
}
