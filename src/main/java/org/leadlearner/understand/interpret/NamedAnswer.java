package org.leadlearner.understand.interpret;

import java.util.List;
import org.leadlearner.understand.text.TypedLine;
import org.leadlearner.understand.text.Unit;
import org.leadlearner.understand.text.Value;

/** An answer that is named by its topic: "the one about credit", "my answer on networks". */
final class NamedAnswer {

  private static final int LONGEST = 12;

  private NamedAnswer() {}

  /**
   * Whether a line asks to change an answer: words for the change, then the answer, then the
   * strand.
   */
  static boolean isToChange(TypedLine line) {
    List<Unit> units = line.units();
    int change = first(units, 0, "FIX", "MOVE");
    int answer = change < 0 ? -1 : named(units, change + 1);
    return answer > 0
        && units.size() <= LONGEST
        && units.subList(answer + 1, units.size()).stream()
            .anyMatch(unit -> unit.is(Value.Kind.STRAND));
  }

  private static int named(List<Unit> units, int from) {
    for (int at = from; at < units.size(); at++) {
      boolean isOne = units.get(at).word().equals("one") && units.get(at).value().isEmpty();
      if (isOne || units.get(at).is("QUESTION") || units.get(at).is("ANSWER")) {
        return at;
      }
    }
    return -1;
  }

  private static int first(List<Unit> units, int from, String... concepts) {
    for (int at = from; at < units.size(); at++) {
      if (List.of(concepts).stream().anyMatch(units.get(at)::is)) {
        return at;
      }
    }
    return -1;
  }
}
