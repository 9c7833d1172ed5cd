package org.leadlearner.understand.value;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.leadlearner.understand.text.TypedLine;
import org.leadlearner.understand.text.Unit;

/**
 * A position in a line, from which readers look ahead.
 *
 * @param at the unit that has offset {@code 0}
 */
record Cursor(TypedLine line, int at) {

  private static final String NUMBER = "num-";
  private static final Pattern FIGURE = Pattern.compile("\\d{1,4}");

  /** Whether this unit starts with a digit, perhaps after a number sign. */
  boolean isFigure(int offset) {
    return has(offset)
        && (isDigit(unit(offset).word().charAt(0)) || unit(offset).word().charAt(0) == '#');
  }

  private static boolean isDigit(char letter) {
    return letter >= '0' && letter <= '9';
  }

  boolean has(int offset) {
    int index = at + offset;
    return index >= 0 && index < units().size();
  }

  Unit unit(int offset) {
    return units().get(at + offset);
  }

  List<Unit> units() {
    return line.units();
  }

  boolean is(int offset, String concept) {
    return has(offset) && unit(offset).is(concept);
  }

  /** The same, without punctuation such as a comma before it. */
  boolean follows(int offset, String concept) {
    return is(offset, concept) && !unit(offset).afterBreak();
  }

  /** The number of units here that have a concept: 0 or 1. */
  int skip(int offset, String concept) {
    return is(offset, concept) ? 1 : 0;
  }

  /** The rest of the name of a concept after a prefix; empty when this unit has no such concept. */
  String after(int offset, String prefix) {
    if (!has(offset)) {
      return "";
    }
    for (String concept : unit(offset).concepts()) {
      if (concept.startsWith(prefix)) {
        return concept.substring(prefix.length());
      }
    }
    return "";
  }

  /** A whole number, in digits or in one word. */
  OptionalInt number(int offset) {
    if (!has(offset)) {
      return OptionalInt.empty();
    }
    String word = unit(offset).word();
    if (isDigit(word.charAt(0))) {
      return FIGURE.matcher(word).matches()
          ? OptionalInt.of(Integer.parseInt(word))
          : OptionalInt.empty();
    }
    String named = after(offset, NUMBER);
    return named.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(named));
  }

  /** The typed text between two units. */
  String between(int offset, int next) {
    return line.between(unit(offset).end(), Math.max(unit(offset).end(), unit(next).start()));
  }
}
