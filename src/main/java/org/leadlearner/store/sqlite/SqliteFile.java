package org.leadlearner.store.sqlite;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.leadlearner.store.database.OwnerOnly;
import org.leadlearner.store.database.StoreException;

/** The file of a SQLite database, and its folder. */
public final class SqliteFile {

  public static final String PREFIX = "jdbc:sqlite:";

  /** SQLite's locks and its WAL do not work on these (sqlite.org/wal.html). */
  private static final Set<String> NETWORK_DISKS =
      Set.of(
          "nfs",
          "nfs4",
          "cifs",
          "smb",
          "smb2",
          "smb3",
          "smbfs",
          "afs",
          "ncpfs",
          "davfs",
          "ceph",
          "lustre",
          "glusterfs",
          "fuse.sshfs",
          "fuse.glusterfs",
          "fuse.davfs2");

  private SqliteFile() {}

  /** The path in a DATABASE_URL, as it was given. */
  static String named(String databaseUrl) {
    String path = databaseUrl.substring(PREFIX.length());
    if (path.isBlank() || path.startsWith(":") || path.startsWith("file:") || path.contains("?")) {
      throw new StoreException(
          "DATABASE_URL must name a plain file after jdbc:sqlite:, without options, such as jdbc:sqlite:data/lead-learner.db");
    }
    return path;
  }

  /** The name of a database in it, as in {@link org.leadlearner.store.database.Database#kind}. */
  static String kind(String named) {
    return "SQLite at " + named;
  }

  /** Creates the folder if necessary, and returns the file's real path. */
  static Path located(String named) {
    Path file = Path.of(named).toAbsolutePath().normalize();
    Path folder = file.getParent();
    if (folder == null || Files.isDirectory(file)) {
      throw new StoreException("%s is a folder; DATABASE_URL must name a file.".formatted(named));
    }
    try {
      Files.createDirectories(folder, OwnerOnly.folder());
      refuseNetworkDisk(named, Files.getFileStore(folder).type());
      Path real = Files.exists(file) ? file.toRealPath() : folder.toRealPath().resolve(name(file));
      if (!Files.isWritable(folder) || (Files.exists(real) && !Files.isWritable(real))) {
        throw new StoreException(
            "%s or its folder cannot be written. Mend the permissions, or set another DATABASE_URL."
                .formatted(named));
      }
      return real;
    } catch (IOException exception) {
      throw new StoreException(
          "The folder of %s cannot be made or used. Mend it, or set another DATABASE_URL."
              .formatted(named),
          exception);
    }
  }

  public static void refuseNetworkDisk(String named, String type) {
    if (NETWORK_DISKS.contains(type.toLowerCase(Locale.ROOT))) {
      throw new StoreException(
          "%s is on a network disk (%s), where SQLite loses data. Use a local disk, or PostgreSQL."
              .formatted(named, type));
    }
  }

  /** Creates an empty file that only we can read, unless it exists. */
  static void make(Path file) throws IOException {
    try {
      Files.createFile(file, OwnerOnly.file());
    } catch (FileAlreadyExistsException there) {
      // Whoever created it also chose its permissions.
      return;
    }
  }

  private static Path name(Path file) {
    Path name = file.getFileName();
    return name == null ? file : name;
  }
}
