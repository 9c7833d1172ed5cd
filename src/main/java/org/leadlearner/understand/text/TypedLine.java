package org.leadlearner.understand.text;

import java.util.List;

/**
 * A line as the readers see it.
 *
 * @param typed the text as it was typed
 * @param isQuestion whether it has a question mark
 */
public record TypedLine(
    String typed, List<Unit> units, Tongue tongue, boolean isQuestion, boolean isShouted) {

  public TypedLine {
    units = List.copyOf(units);
  }

  /** The languages that a line can have. */
  public enum Tongue {
    ENGLISH,
    SPANISH,
    /** Both languages, or not certain. */
    ANY
  }

  public TypedLine with(List<Unit> other) {
    return new TypedLine(typed, other, tongue, isQuestion, isShouted);
  }

  /** The typed text between two positions. */
  public String between(int start, int end) {
    return typed.substring(start, end);
  }

  public boolean has(String concept) {
    return units.stream().anyMatch(unit -> unit.is(concept));
  }

  public boolean has(Value.Kind kind) {
    return units.stream().anyMatch(unit -> unit.is(kind));
  }
}
