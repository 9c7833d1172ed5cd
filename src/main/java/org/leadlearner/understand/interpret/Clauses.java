package org.leadlearner.understand.interpret;

import java.util.ArrayList;
import java.util.List;
import org.leadlearner.understand.text.TypedLine;
import org.leadlearner.understand.text.Unit;

/** Splits a line between two requests: at "and", "also", "then" and at punctuation. */
final class Clauses {

  private Clauses() {}

  /**
   * A part of a line.
   *
   * @param isJoined whether a word such as "and" connects it to the part before
   */
  record Clause(String text, boolean isJoined) {}

  /** In "Mondays and Fridays" or "Planning and Staging", "and" connects values, not requests. */
  private static boolean joinsValues(List<Unit> units, Unit joint) {
    int at = units.indexOf(joint);
    int next = at + 1 < units.size() && units.get(at + 1).is("article") ? at + 2 : at + 1;
    boolean isBetween = at > 0 && next < units.size();
    return isBetween
        && units.get(at - 1).value().isPresent()
        && units.get(next).value().isPresent()
        && units.get(at - 1).value().get().kind() == units.get(next).value().get().kind();
  }

  static List<Clause> of(TypedLine line) {
    List<Clause> clauses = new ArrayList<>();
    int start = 0;
    int words = 0;
    boolean isJoined = true;
    for (Unit unit : line.units()) {
      boolean isJoint = unit.is("joint") && unit.value().isEmpty();
      if (words > 0 && (isJoint && !joinsValues(line.units(), unit) || unit.afterBreak())) {
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
