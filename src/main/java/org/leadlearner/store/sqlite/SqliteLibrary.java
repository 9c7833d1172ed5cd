package org.leadlearner.store.sqlite;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadlearner.store.database.ColumnMappers;
import org.leadlearner.store.database.StoreException;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.LibraryLoaderUtil;
import org.sqlite.util.OSInfo;

/**
 * SQLite's native library, which is unpacked into a folder of its own in the temporary folder,
 * loaded from there, and removed. Its driver would look through the whole temporary folder for what
 * an earlier start left, and read what it unpacked once more, byte by byte.
 */
public final class SqliteLibrary {

  private static final String FOLDER = "org.sqlite.lib.path";
  private static final String NAME = "org.sqlite.lib.name";
  private static final String TEMPORARY = "org.sqlite.tmpdir";

  private static final int ROOM_BYTES = 2 * 1024 * 1024;
  private static final String ELSEWHERE =
      " or start it with java -Djava.io.tmpdir=<another folder>.";

  private SqliteLibrary() {}

  private static boolean isLoaded;

  /** Loads it once; throws with the problem of the folder or the library. */
  static synchronized void load() {
    if (isLoaded) {
      return;
    }
    Path temporary = temporaryFolder();
    String name = LibraryLoaderUtil.getNativeLibName();
    String packed = packedFolder() + "/" + name;
    try (InputStream library = SQLiteJDBCLoader.class.getResourceAsStream(packed)) {
      if (library == null || System.getProperty(FOLDER) != null || areLoadedFilesLocked()) {
        SQLiteJDBCLoader.initialize();
      } else {
        loadUnpacked(library, name, Files.createTempDirectory(temporary, "lead-learner"));
      }
      isLoaded = true;
    } catch (Exception fault) {
      throw new StoreException(explain(temporary), fault);
    }
  }

  /** Loads it, and asks an empty database a question as every other is asked. */
  public static void useOnce() {
    load();
    try (Connection connection = DriverManager.getConnection(SqliteFile.PREFIX + ":memory:")) {
      ColumnMappers.jdbi(connection)
          .useHandle(
              handle ->
                  handle.createQuery("SELECT :any").bind("any", "any").mapTo(String.class).one());
    } catch (SQLException fault) {
      throw new StoreException("SQLite cannot be used at all.", fault);
    }
  }

  /**
   * Where it lies in the jar for this machine. To tell Linux from Android, the driver would start
   * another program, twice; where this is Android all the same, it looks for itself after ours
   * could not be loaded.
   */
  static String packedFolder() {
    return System.getProperty("os.name").equals("Linux") && !OSInfo.isMusl()
        ? "/org/sqlite/native/Linux/" + OSInfo.getArchName()
        : LibraryLoaderUtil.getNativeLibResourcePath();
  }

  /** Where nothing that is loaded can be removed, the driver removes it at the next start. */
  private static boolean areLoadedFilesLocked() {
    return System.getProperty("os.name").startsWith("Windows");
  }

  /**
   * @param folder that nobody but this user may enter
   */
  static void loadUnpacked(InputStream library, String name, Path folder) throws Exception {
    Optional<String> usual = Optional.ofNullable(System.getProperty(TEMPORARY));
    try {
      Files.copy(library, folder.resolve(name));
      System.setProperty(FOLDER, folder.toString());
      System.setProperty(NAME, name);
      System.setProperty(TEMPORARY, folder.toString());
      SQLiteJDBCLoader.initialize();
    } finally {
      List.of(FOLDER, NAME, TEMPORARY).forEach(System::clearProperty);
      usual.ifPresent(place -> System.setProperty(TEMPORARY, place));
      remove(folder);
    }
  }

  /** With what the driver has unpacked there, after it could not load what we did. */
  private static void remove(Path folder) throws IOException {
    try (Stream<Path> left = Files.list(folder)) {
      for (Path file : left.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
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
    return Path.of(System.getProperty(TEMPORARY, System.getProperty("java.io.tmpdir", "/tmp")));
  }
}
