package org.leadlearner.store.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.leadlearner.store.database.StoreException;
import org.sqlite.SQLiteDataSource;

/** A copy of the database as it was, beside it, before a migration changes it. */
final class SqliteBackup {

  private SqliteBackup() {}

  /**
   * Writes {@code <file>.before-V<version>}. It has that name only once it is whole and checked; a
   * copy of the same name from an attempt that failed is replaced.
   */
  static void take(DataSource source, Path file, String version) {
    Path backup = file.resolveSibling(file.getFileName() + ".before-V" + version);
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

  private static void copy(DataSource source, Path to) throws SQLException {
    try (Connection connection = source.getConnection();
        PreparedStatement copy = connection.prepareStatement("VACUUM INTO ?")) {
      copy.setString(1, to.toString());
      copy.execute();
    }
  }
}
