package org.leadlearner.settings.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.leadlearner.settings.SettingFault;

/**
 * Looks up values and collects faults. A faulty value reads as its default, so that the other keys
 * can still be checked.
 */
final class SettingValues {
  private static final int LONGEST_SHOWN = 60;

  private final Map<String, String> environment;
  private final Map<String, String> dotEnv;
  private final List<SettingFault> faults = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();

  SettingValues(Map<String, String> environment, DotEnv dotEnv) {
    this.environment = environment;
    this.dotEnv = dotEnv.values();
    faults.addAll(dotEnv.faults());
  }

  Optional<String> text(SettingKey key) {
    return present(environment.get(key.name())).or(() -> present(dotEnv.get(key.name())));
  }

  /**
   * The entries of a comma-separated list without surrounding blanks; an empty entry is a fault.
   */
  List<String> list(SettingKey key) {
    List<String> entries =
        text(key).stream()
            .flatMap(text -> Arrays.stream(text.split(",", -1)))
            .map(String::strip)
            .toList();
    if (entries.contains("")) {
      fault(key, "the list has an empty entry.", "Set " + key + " to entries with one comma each.");
      return List.of();
    }
    return entries;
  }

  /** A whole number between two limits, inclusive. */
  int number(SettingKey key, int usual, int least, int most) {
    Optional<String> text = text(key);
    if (text.isEmpty()) {
      return usual;
    }
    boolean isWhole = text.get().matches("-?\\d{1,9}");
    int number = isWhole ? Integer.parseInt(text.get()) : usual;
    if (isWhole && number >= least && number <= most) {
      return number;
    }
    // Only here: what formats text takes long to set up, and few starts have a fault.
    fault(
        key,
        isWhole
            ? "%d is not between %d and %d.".formatted(number, least, most)
            : quoted(text.get()) + " is not a whole number.",
        "Set %s to a number from %d to %d, such as %d.".formatted(key, least, most, usual));
    return usual;
  }

  /** One of an enum's names, in upper or lower case. */
  <E extends Enum<E>> E choice(SettingKey key, E usual) {
    E[] choices = usual.getDeclaringClass().getEnumConstants();
    Optional<String> text = text(key);
    return text.flatMap(name -> named(choices, name))
        .orElseGet(
            () -> {
              text.ifPresent(name -> noChoice(key, choices, name));
              return usual;
            });
  }

  /** Whether a setting that is {@code on} or {@code off} is on. */
  boolean isOn(SettingKey key, boolean usual) {
    return choice(key, usual ? Switch.ON : Switch.OFF) == Switch.ON;
  }

  private enum Switch {
    ON,
    OFF
  }

  void fault(SettingKey key, String wrong, String mend) {
    faults.add(new SettingFault(key.name(), wrong, mend));
  }

  /** Adds a note for the operator; a whole sentence after the key. */
  void note(SettingKey key, String note) {
    notes.add(key + ": " + note);
  }

  List<String> notes() {
    return List.copyOf(notes);
  }

  List<SettingFault> faults() {
    return List.copyOf(faults);
  }

  /** A value for display in a fault: on one line and not too long. */
  static String quoted(String value) {
    String line = value.replaceAll("\\p{Cntrl}", " ");
    return line.length() <= LONGEST_SHOWN
        ? "\"" + line + "\""
        : "\"" + line.substring(0, LONGEST_SHOWN) + "...\"";
  }

  private <E extends Enum<E>> void noChoice(SettingKey key, E[] choices, String name) {
    String all =
        Arrays.stream(choices)
            .map(choice -> choice.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", "));
    fault(key, quoted(name) + " is not one of " + all + ".", "Set " + key + " to one of them.");
  }

  private static <E extends Enum<E>> Optional<E> named(E[] choices, String name) {
    return Arrays.stream(choices).filter(choice -> choice.name().equalsIgnoreCase(name)).findAny();
  }

  private static Optional<String> present(@Nullable String value) {
    return Optional.ofNullable(value).map(String::strip).filter(text -> !text.isEmpty());
  }
}
