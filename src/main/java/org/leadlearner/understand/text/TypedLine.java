package org.leadlearner.understand.text;

import java.util.List;

/**
 * A line, read.
 *
 * @param typed as it was typed
 * @param isQuestion whether it has a question mark
 */
public record TypedLine(
    String typed, List<Unit> units, Tongue tongue, boolean isQuestion, boolean isShouted) {

  public TypedLine {
    units = List.copyOf(units);
  }

  /** Languages that a line can be in. */
  public enum Tongue {
    ENGLISH,
    SPANISH,
    /** Both, or neither for sure. */
    ANY
  }

  public TypedLine with(List<Unit> other) {
    return new TypedLine(typed, other, tongue, isQuestion, isShouted);
  }

  /** What was typed from one place to another. */
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
