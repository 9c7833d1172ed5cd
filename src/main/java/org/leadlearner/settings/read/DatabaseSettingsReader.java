package org.leadlearner.settings.read;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.leadlearner.settings.Settings;

/** Reads the database setting, and checks whether its file can be written. */
final class DatabaseSettingsReader {
  private static final String USUAL = Settings.Database.SQLITE + "data/lead-learner.db";
  private static final Pattern POSTGRESQL =
      Pattern.compile("jdbc:postgresql://[^/?#@\\s]+/[^/?#\\s]+(\\?\\S*)?");
  private static final String MEND =
      "Set DATABASE_URL to jdbc:sqlite:<path of a file>,"
          + " or to jdbc:postgresql://host/name?user=...&password=...";

  private final SettingValues values;

  DatabaseSettingsReader(SettingValues values) {
    this.values = values;
  }

  Settings.Database read() {
    String url = values.text(SettingKey.DATABASE_URL).orElse(USUAL);
    Optional<String> wrong =
        url.startsWith(Settings.Database.SQLITE)
            ? wrongFile(url.substring(Settings.Database.SQLITE.length()))
            : wrongServer(url);
    wrong.ifPresent(why -> values.fault(SettingKey.DATABASE_URL, why, MEND));
    return new Settings.Database(wrong.isEmpty() ? url : USUAL);
  }

  /** The value is not shown: any part of it may be a password. */
  private static Optional<String> wrongServer(String url) {
    return POSTGRESQL.matcher(url).matches()
        ? Optional.empty()
        : Optional.of("the value (not shown, it may hold a password) is not an address we know.");
  }

  private static Optional<String> wrongFile(String file) {
    // SQLite's special names; what they open is gone when the program ends.
    if (file.isBlank() || file.startsWith(":") || file.startsWith("file:") || file.contains("?")) {
      return Optional.of(
          shown(file)
              + " is not the path of a file (a database in memory would forget everything).");
    }
    try {
      return canBeWritten(Path.of(file).toAbsolutePath())
          ? Optional.empty()
          : Optional.of("the file " + shown(file) + " cannot be made or written by this user.");
    } catch (InvalidPathException notAPath) {
      return Optional.of(shown(file) + " is not a path on this machine.");
    }
  }

  private static String shown(String file) {
    return SettingValues.quoted(file.replaceFirst("\\?.*", "?..."));
  }

  private static boolean canBeWritten(Path file) {
    if (Files.exists(file)) {
      return Files.isRegularFile(file) && Files.isWritable(file);
    }
    Path folder = file.getParent();
    while (folder != null && Files.notExists(folder)) {
      folder = folder.getParent();
    }
    return folder != null && Files.isDirectory(folder) && Files.isWritable(folder);
  }
}
