package org.leadlearner.settings.read;

import io.github.cdimascio.dotenv.Dotenv;
import io.github.cdimascio.dotenv.DotenvEntry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leadlearner.settings.SettingFault;

/**
 * The content of a .env file.
 *
 * <p>The library reads the file but skips lines that it cannot read, or stops there without a line
 * number, so the lines are checked again for those without a value. A line's text is never shown,
 * because it may be a secret.
 */
record DotEnv(Map<String, String> values, List<SettingFault> faults, boolean isOpenToAll) {

  private static final Pattern SECRET = Pattern.compile(".*_(?:TOKEN|SECRET|PASSWORD|KEYS)");

  /** An unquoted value with # inside a word: the library would silently cut it there. */
  private static final Pattern CUT_BY_HASH = Pattern.compile("\\s*[^\\s'\"#][^#]*(?<!\\s)#.*");

  DotEnv {
    values = Map.copyOf(values);
    faults = List.copyOf(faults);
  }

  static DotEnv read(Path file) {
    if (Files.notExists(file)) {
      return new DotEnv(Map.of(), List.of(), false);
    }
    List<String> lines;
    try {
      lines = Files.readAllLines(file);
    } catch (IOException unreadable) {
      return new DotEnv(Map.of(), List.of(unreadable(file)), false);
    }
    Map<String, String> values = values(file.toAbsolutePath());
    return new DotEnv(values, faults(lines, values), isOpenToAll(file));
  }

  /** One warning for each unknown key, and one when everybody on this machine can read secrets. */
  List<String> warnings() {
    Stream<String> open =
        isOpenToAll && holdsSecrets()
            ? Stream.of(
                ".env holds secrets, and every user of this machine can read it: chmod 600 .env")
            : Stream.empty();
    return Stream.concat(
            open,
            values.keySet().stream()
                .filter(name -> !SettingKey.isKnown(name))
                .sorted()
                .map(DotEnv::warning))
        .toList();
  }

  private boolean holdsSecrets() {
    return values.entrySet().stream()
        .filter(entry -> !entry.getValue().isBlank())
        .anyMatch(
            entry ->
                SECRET.matcher(entry.getKey()).matches() || entry.getValue().contains("password="));
  }

  /** Windows has no such permissions; its access lists are not looked at. */
  private static boolean isOpenToAll(Path file) {
    try {
      return Files.getPosixFilePermissions(file).contains(PosixFilePermission.OTHERS_READ);
    } catch (IOException | UnsupportedOperationException unknown) {
      return false;
    }
  }

  private static String warning(String name) {
    String unknown = "unknown key " + name + " in .env";
    return SettingKey.nearest(name)
        .map(key -> unknown + ", did you mean " + key + "?")
        .orElse(unknown + "; it is not used");
  }

  private static Map<String, String> values(Path file) {
    return Dotenv.configure()
        .directory(Optional.ofNullable(file.getParent()).map(Path::toString).orElse("/"))
        .filename(String.valueOf(file.getFileName()))
        .ignoreIfMalformed()
        .load()
        .entries(Dotenv.Filter.DECLARED_IN_ENV_FILE)
        .stream()
        .collect(Collectors.toMap(DotenvEntry::getKey, DotenvEntry::getValue));
  }

  private static List<SettingFault> faults(List<String> lines, Map<String, String> values) {
    List<SettingFault> faults = new ArrayList<>();
    Map<String, Integer> seen = new HashMap<>();
    for (int number = 1; number <= lines.size(); number++) {
      String line = lines.get(number - 1).strip();
      if (!line.isEmpty() && !line.startsWith("#")) {
        fault(number, line, values, seen).ifPresent(faults::add);
      }
    }
    return faults;
  }

  private static Optional<SettingFault> fault(
      int number, String line, Map<String, String> values, Map<String, Integer> seen) {
    String where = ".env line " + number;
    int equals = line.indexOf('=');
    String key = equals < 0 ? line : line.substring(0, equals).strip();
    if (equals < 0 || !values.containsKey(key)) {
      return Optional.of(
          new SettingFault(
              where,
              "it cannot be read as KEY=value.",
              "Write one KEY=value on the line, close every quote, and begin a comment with #."));
    }
    Integer first = seen.putIfAbsent(key, number);
    if (first != null) {
      return Optional.of(
          new SettingFault(
              where, key + " stands in line " + first + " already.", "Remove one of the two."));
    }
    if (CUT_BY_HASH.matcher(line.substring(equals + 1)).matches()) {
      return Optional.of(
          new SettingFault(
              where,
              "the value of " + key + " would end at its #.",
              "Put the value in double quotes."));
    }
    return Optional.empty();
  }

  private static SettingFault unreadable(Path file) {
    return new SettingFault(
        ".env",
        "\"" + file + "\" cannot be read as UTF-8 text.",
        "Make it a text file that this user may read, or remove it.");
  }
}
