package org.leadlearner.understand.interpret;

import java.util.Optional;
import org.leadlearner.understand.Meaning;
import org.leadlearner.understand.OpenQuestion;
import org.leadlearner.understand.Situation;
import org.leadlearner.understand.Understanding;
import org.leadlearner.understand.slot.SlotFiller;
import org.leadlearner.understand.text.TypedLine;
import org.leadlearner.understand.text.Unit;
import org.leadlearner.understand.text.Value;

/** Reads a line as the answer to what was asked last, which has the first claim. */
final class Asked {

  private Asked() {}

  static Optional<Understanding> answer(TypedLine line, Situation situation, Decision decision) {
    Optional<OpenQuestion> asked = situation.asked();
    if (asked.isEmpty()) {
      return Optional.empty();
    }
    OpenQuestion question = asked.get();
    return switch (question.takes()) {
      case YES_OR_NO -> Optional.empty();
      case UNTIL, DATE -> value(line, question, decision, Asked::isDay);
      case TIME -> value(line, question, decision, Asked::isTime);
      case DAYS -> value(line, question, decision, Asked::isDays);
      case MINUTES, CHOICE, WORDS -> Optional.empty();
    };
  }

  /** A line that names what is asked for, and has no words of another request. */
  private static Optional<Understanding> value(
      TypedLine line,
      OpenQuestion question,
      Decision decision,
      java.util.function.Predicate<Unit> fits) {
    boolean isNamed = line.units().stream().anyMatch(fits);
    boolean isBare = line.units().stream().allMatch(unit -> fits.test(unit) || isAround(unit));
    if (!isNamed || !isBare) {
      return Optional.empty();
    }
    Meaning filled = decision.filled(Meaning.of(question.about().intent()));
    return filled.slots().containsValue(SlotFiller.ASK)
        ? Optional.empty()
        : Optional.of(new Understanding.Act(filled));
  }

  private static boolean isDay(Unit unit) {
    return unit.is(Value.Kind.DATE)
        || unit.is(Value.Kind.DAY)
        || unit.is(Value.Kind.DAYS)
        || unit.is(Value.Kind.SPAN)
        || unit.is(Value.Kind.PERIOD)
        || unit.is(Value.Kind.BREAK);
  }

  private static boolean isTime(Unit unit) {
    return unit.is(Value.Kind.CLOCK) || unit.is(Value.Kind.NUMBER);
  }

  private static boolean isDays(Unit unit) {
    return unit.is(Value.Kind.DAY) || unit.is(Value.Kind.DAYS);
  }

  private static boolean isAround(Unit unit) {
    return unit.value().isEmpty()
            && (unit.is("filler")
                || unit.is("article")
                || unit.is("date-lead")
                || unit.is("answer-cue")
                || unit.is("until")
                || unit.is("through")
                || unit.is("for")
                || unit.is("after")
                || unit.is("during")
                || unit.is("at")
                || unit.is("about")
                || unit.is("in-the")
                || unit.is("back-again")
                || unit.is("inclusive")
                || unit.is("and")
                || unit.is("PAUSE")
                || unit.is("PROMPT")
                || unit.is("MOVE")
                || unit.is("ask-frame"))
        || unit.is(Value.Kind.ORDINAL);
  }
}
