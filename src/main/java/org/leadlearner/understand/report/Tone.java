package org.leadlearner.understand.report;

import java.util.List;
import org.leadlearner.understand.text.TypedLine;
import org.leadlearner.understand.text.Unit;

/** The form of a line: a question, a statement, or an action with "not" before it. */
public final class Tone {

  private static final int SHORTEST = 4;
  private static final int REACH = 4;

  private static final List<String> ASKING =
      List.of(
          "WHY", "WHOWHO", "WHENWHEN", "HOWMANY", "HOWLONG", "HOWTO", "ASKYOU", "opens-question");

  /** Actions that "do not" can negate. */
  private static final List<String> DEEDS =
      List.of(
          "STOP", "PAUSE", "DELETE", "FORGET", "CLOSE", "LEAVE", "SHARE", "FINISH", "SKIP", "END");

  private Tone() {}

  /** Whether the line is a question, by its first word or its question mark. */
  public static boolean isQuestion(TypedLine line) {
    return line.isQuestion() || opens(line, ASKING) || line.has("ASKYOU") || line.has("HOWTO");
  }

  private static boolean opens(TypedLine line, List<String> concepts) {
    return line.units().stream()
        .filter(unit -> !unit.is("filler") && !unit.is("HELLO") && !unit.is("OKX"))
        .findFirst()
        .filter(unit -> concepts.stream().anyMatch(unit::is))
        .isPresent();
  }

  /** Whether the line is a statement without a question. */
  static boolean isStatement(TypedLine line) {
    return line.units().size() >= SHORTEST && !isQuestion(line) && !line.has("WHATIF");
  }

  /** "Shared it with Tom", "I told my assistant": what somebody did. */
  static boolean tellsDeed(TypedLine line) {
    return line.units().size() >= SHORTEST - 1
        && !isQuestion(line)
        && line.opensExactly("deed", "deed-lead");
  }

  /** "I do not want to stop": an action after a "not", without a comma between them. */
  public static boolean isDenied(TypedLine line) {
    List<Unit> units = line.units();
    for (int at = 0; at < units.size(); at++) {
      if (units.get(at).is("NEG") && isBeforeDeed(units, at)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBeforeDeed(List<Unit> units, int not) {
    for (int at = not + 1; at < Math.min(units.size(), not + REACH); at++) {
      Unit unit = units.get(at);
      if (unit.afterBreak()) {
        return false;
      } else if (DEEDS.stream().anyMatch(unit::is)) {
        return true;
      }
    }
    return false;
  }
}
