package org.leadlearner.understand.interpret;

import java.util.ArrayList;
import java.util.List;
import org.leadlearner.understand.text.TypedLine;
import org.leadlearner.understand.text.Unit;

/** Parts a line where people join two requests: at "and", "also", "then" and at signs. */
final class Clauses {

  private Clauses() {}

  /**
   * A part of a line.
   *
   * @param isJoined whether a word such as "and" joins it to the one before
   */
  record Clause(String text, boolean isJoined) {}

  static List<Clause> of(TypedLine line) {
    List<Clause> clauses = new ArrayList<>();
    int start = 0;
    int words = 0;
    boolean isJoined = true;
    for (Unit unit : line.units()) {
      boolean isJoint = unit.is("joint") && unit.value().isEmpty();
      if (words > 0 && (isJoint || unit.afterBreak())) {
        clauses.add(new Clause(line.between(start, unit.start()), isJoined));
        start = unit.start();
        words = 0;
        isJoined = isJoint;
      }
      if (isJoint && words == 0) {
        start = unit.end();
        isJoined = true;
      } else {
        words++;
      }
    }
    if (words > 0) {
      clauses.add(new Clause(line.between(start, line.typed().length()), isJoined));
    }
    return clauses;
  }
}
