package org.leadlearner.understand.answer;

import java.util.ArrayList;
import java.util.List;
import org.leadlearner.understand.text.TypedLine;
import org.leadlearner.understand.text.Unit;
import org.leadlearner.understand.text.Value;

/**
 * What a line names that could be an answer, in its order, without what it says is not meant.
 *
 * @param isBare whether it has no other words than those that people put around an answer
 */
record Mentions(
    List<String> numbers,
    List<String> levels,
    List<String> ordinals,
    List<String> stages,
    List<String> strands,
    boolean vague,
    boolean isBare) {

  private static final String NOT = "NEG";

  static Mentions of(TypedLine line) {
    List<String> numbers = new ArrayList<>();
    List<String> levels = new ArrayList<>();
    List<String> ordinals = new ArrayList<>();
    List<String> stages = new ArrayList<>();
    List<String> strands = new ArrayList<>();
    boolean vague = false;
    boolean bare = true;
    for (int at = 0; at < line.units().size(); at++) {
      Unit unit = line.units().get(at);
      if (unit.value().isEmpty()) {
        bare &= isAround(unit);
        vague |= unit.is("about") || unit.is("and-change");
        continue;
      }
      if (isDenied(line.units(), at)) {
        continue;
      }
      Value value = unit.value().get();
      vague |= value.vague();
      switch (value.kind()) {
        case NUMBER -> add(numbers, value.text());
        case LEVEL -> add(levels, value.text());
        case ORDINAL -> add(ordinals, value.text());
        case STAGE -> add(stages, value.text());
        case STRAND -> add(strands, value.text());
        default -> bare = false;
      }
    }
    return new Mentions(numbers, levels, ordinals, stages, strands, vague, bare);
  }

  boolean isEmpty() {
    return numbers.isEmpty() && levels.isEmpty() && ordinals.isEmpty() && stages.isEmpty();
  }

  /** "d not b": the b is not meant. */
  private static boolean isDenied(List<Unit> units, int at) {
    return at > 0
        && units.get(at - 1).is(NOT)
        && !units.get(at).afterBreak()
        && at > 1
        && units.get(at - 1).word().equals("not");
  }

  private static boolean isAround(Unit unit) {
    return unit.is("answer-cue")
        || unit.is("correction-cue")
        || unit.is("filler")
        || unit.is("article")
        || unit.is("about")
        || unit.is("and")
        || unit.is("or")
        || unit.is("between")
        || unit.is("middle-cue")
        || unit.is("more-than")
        || unit.is("less-than")
        || unit.is("and-change")
        || unit.is("list-cue")
        || unit.is("previous-letter")
        || unit.is("NOX")
        || unit.is("YESX")
        || unit.is("HELLO");
  }

  private static void add(List<String> values, String text) {
    for (String one : text.split(",")) {
      if (!values.contains(one)) {
        values.add(one);
      }
    }
  }
}
