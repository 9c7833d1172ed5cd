package org.leadlearner.understand.answer;

import java.util.List;
import org.leadlearner.understand.text.TypedLine;
import org.leadlearner.understand.text.Unit;
import org.leadlearner.understand.text.Value;

/** Finds a number with words that make it less exact: "about 6", "a low 7", "6 and change". */
final class ApproximateNumber {

  private ApproximateNumber() {}

  /** The number and those words as they were typed; empty when there is no number. */
  static String of(TypedLine line) {
    List<Unit> units = line.units();
    for (int at = 0; at < units.size(); at++) {
      if (units.get(at).is(Value.Kind.NUMBER)) {
        return line.between(units.get(first(units, at)).start(), units.get(last(units, at)).end());
      }
    }
    return "";
  }

  private static int first(List<Unit> units, int number) {
    int first = number;
    for (int at = number - 1; at >= 0 && !units.get(at + 1).afterBreak(); at--) {
      if (isVague(units.get(at))) {
        first = at;
      } else if (!units.get(at).is("article")) {
        break;
      }
    }
    return first;
  }

  private static int last(List<Unit> units, int number) {
    int next = number + 1;
    boolean isVague = next < units.size() && isVague(units.get(next));
    return isVague && !units.get(next).afterBreak() ? next : number;
  }

  private static boolean isVague(Unit unit) {
    return unit.value().isEmpty()
        && !unit.is("between")
        && (unit.is("about") || unit.is("and-change") || unit.is("degree") || unit.is("less-than"));
  }
}
