package org.leadlearner.understand.slot;

import java.util.List;
import java.util.Optional;
import org.leadlearner.understand.text.TypedLine;

/**
 * The subject of a complaint: {@code repeats}, {@code not-understood}, {@code prompts} and so on.
 */
final class Grievance {

  private static final List<String> IN_THIS_ORDER =
      List.of("not-understood", "repeats", "amount", "rubric", "prompts", "bot");

  private Grievance() {}

  static Optional<String> of(TypedLine line) {
    return IN_THIS_ORDER.stream().filter(about -> isAbout(line, about)).findFirst();
  }

  private static boolean isDenied(TypedLine line) {
    return line.units().stream()
        .anyMatch(unit -> unit.is("NEG") || unit.word().startsWith("never"));
  }

  private static boolean isAbout(TypedLine line, String about) {
    boolean isNamed = line.has("gripe-" + about);
    return about.equals("not-understood")
        ? isDenied(line) && (isNamed || line.has("EXPLAIN"))
        : isNamed;
  }
}
