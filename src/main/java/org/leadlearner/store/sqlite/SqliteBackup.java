package org.leadlearner.store.sqlite;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;
import org.leadlearner.store.database.StoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteDataSource;

/** A copy of the database in the same folder, before a migration changes it. */
final class SqliteBackup {

  private static final Logger LOG = LoggerFactory.getLogger(SqliteBackup.class);
  private static final String BEFORE = ".before-V";

  /** Long enough to see that a new version works. */
  private static final Duration KEPT = Duration.ofDays(30);

  private SqliteBackup() {}

  /**
   * Writes {@code <file>.before-V<version>}. The copy gets that name only when it is complete and
   * checked; one from a failed attempt is replaced.
   */
  static void take(DataSource source, Path file, String version) {
    Path backup = file.resolveSibling(file.getFileName() + BEFORE + version);
    Path part = file.resolveSibling(backup.getFileName() + ".part");
    try {
      Files.deleteIfExists(part);
      SqliteFile.make(part);
      copy(source, part);
      SQLiteDataSource copy = new SQLiteDataSource();
      copy.setUrl(SqliteFile.PREFIX + part);
      SqliteHealth.check(copy, part.toString());
      Files.move(part, backup, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException | SQLException exception) {
      throw new StoreException(
          "No backup could be written to %s, so the schema is left as it is. Is the disk full?"
              .formatted(backup),
          exception);
    }
  }

  /**
   * Deletes copies older than 30 days, because they contain people whose data was deleted since.
   */
  static void removeOld(Path file, Instant now) {
    try (DirectoryStream<Path> copies =
        Files.newDirectoryStream(file.resolveSibling(""), one -> isCopy(file, one))) {
      for (Path copy : copies) {
        if (Files.getLastModifiedTime(copy).toInstant().isBefore(now.minus(KEPT))) {
          Files.delete(copy);
          LOG.info("{} is deleted: it is older than {} days.", copy, KEPT.toDays());
        }
      }
    } catch (IOException | DirectoryIteratorException fault) {
      LOG.warn("Old copies beside {} could not be deleted. Delete them by hand.", file, fault);
    }
  }

  private static boolean isCopy(Path file, Path other) {
    return String.valueOf(other.getFileName()).startsWith(file.getFileName() + BEFORE)
        && Files.isRegularFile(other, LinkOption.NOFOLLOW_LINKS);
  }

  private static void copy(DataSource source, Path to) throws SQLException {
    try (Connection connection = source.getConnection();
        PreparedStatement copy = connection.prepareStatement("VACUUM INTO ?")) {
      copy.setString(1, to.toString());
      copy.execute();
    }
  }
}
