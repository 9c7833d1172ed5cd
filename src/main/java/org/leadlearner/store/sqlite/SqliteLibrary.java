package org.leadlearner.store.sqlite;

import java.nio.file.Files;
import java.nio.file.Path;
import org.leadlearner.store.database.StoreException;
import org.sqlite.SQLiteJDBCLoader;

/** SQLite's native library, which is unpacked into the temporary folder and loaded from there. */
final class SqliteLibrary {

  private static final int ROOM_BYTES = 2 * 1024 * 1024;
  private static final String ELSEWHERE =
      " or start it with java -Djava.io.tmpdir=<another folder>.";

  private SqliteLibrary() {}

  /** Loads it once; throws with the problem of the folder or the library. */
  static void load() {
    try {
      SQLiteJDBCLoader.initialize();
    } catch (Exception fault) {
      throw new StoreException(explain(temporaryFolder()), fault);
    }
  }

  /** Why it could not be loaded, as far as this folder shows. */
  static String explain(Path folder) {
    String named = "The temporary folder " + folder;
    if (!Files.isDirectory(folder)) {
      return named + " is not there. Make it," + ELSEWHERE;
    }
    if (!Files.isWritable(folder)) {
      return named + " cannot be written. Mend its permissions," + ELSEWHERE;
    }
    if (!FullDisk.hasRoom(folder.resolve("lead-learner.room"), ROOM_BYTES)) {
      return named + " is full, and SQLite is unpacked there. Free some space," + ELSEWHERE;
    }
    return "SQLite cannot be loaded from the temporary folder %s on this machine (%s, %s). If nothing may be run from that folder (noexec), allow it,%s Otherwise use PostgreSQL."
        .formatted(folder, System.getProperty("os.name"), System.getProperty("os.arch"), ELSEWHERE);
  }

  private static Path temporaryFolder() {
    return Path.of(
        System.getProperty("org.sqlite.tmpdir", System.getProperty("java.io.tmpdir", "/tmp")));
  }
}
