package org.leadlearner.understand.answer;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.leadlearner.rubric.Stage;
import org.leadlearner.understand.Context;
import org.leadlearner.understand.Intent;
import org.leadlearner.understand.Meaning;
import org.leadlearner.understand.Situation;
import org.leadlearner.understand.Slot;
import org.leadlearner.understand.Understanding;
import org.leadlearner.understand.text.TypedLine;
import org.leadlearner.understand.text.Unit;
import org.leadlearner.understand.text.Value;

/** Lines that correct the last answer: "no i meant 6", "number 1 should've been a C". */
final class Corrections {

  private Corrections() {}

  static Optional<Understanding> of(TypedLine line, AnswerValues said, Situation situation) {
    Situation.Place place = situation.place().orElseThrow();
    boolean isPrevious = line.has("previous-letter");
    boolean isMany = said.numbers().size() > AnswerReader.MOST_NUMBERS;
    boolean isOwn = situation.in(Context.QUESTION) && AnswerValues.replacesItsOwn(line);
    if (isMany || isOwn || said.isEmpty() && !isPrevious) {
      return Optional.empty();
    }
    boolean hasCue = hasCue(line);
    if (situation.in(Context.NOTE)) {
      return inNote(line, said, place, hasCue);
    } else if (situation.in(Context.POINTS)) {
      return onPoints(said, place, hasCue, isPrevious);
    } else if (!situation.in(Context.QUESTION)) {
      return Optional.empty();
    }
    boolean ofStrand =
        !said.strands().isEmpty() && hasValue(said) && Levels.lineBehindLetter(line).isEmpty();
    if (!ofStrand && isChoice(line, said)) {
      return Optional.empty();
    }
    if (!hasCue && !ofStrand || !hasValue(said)) {
      return Optional.empty();
    }
    boolean isNamed = ofStrand && !said.strands().get(0).equals("last");
    String strand = isNamed ? said.strands().get(0) : String.valueOf(place.corrected());
    return strand.equals("0") ? Optional.empty() : Optional.of(to(said, strand));
  }

  /** "Make it 6 or 7" answers the question. */
  private static boolean isChoice(TypedLine line, AnswerValues said) {
    return said.numbers().size() == 2 && (line.has("or") || line.has("between"));
  }

  /** The answer of a strand by its number; on the list of all answers it is edited there. */
  static Understanding to(NumberedChange change, Situation situation) {
    Map<Slot, String> slots = new EnumMap<>(Slot.class);
    slots.put(Slot.STRAND, String.valueOf(change.strand()));
    Value value = change.value();
    switch (value.kind()) {
      case LEVEL -> slots.put(Slot.LEVEL, value.text());
      case STAGE -> slots.put(Slot.LEVEL, Levels.letter(value.text()));
      case NUMBER, STRAND -> slots.put(Slot.POINT, String.valueOf(Points.of(value.text())));
      case CLOCK,
          DATE,
          DAY,
          DAYS,
          MINUTES,
          SPAN,
          PERIOD,
          BREAK,
          ZONE,
          ORDINAL,
          PERSON,
          CHANNEL,
          LINK ->
          throw new IllegalArgumentException("no answer is a " + value.kind());
    }
    if (slots.containsKey(Slot.POINT) && Points.isAbove(value.text(), Stage.STAGING.highest())) {
      slots.put(Slot.INVALID, "out-of-range");
      return new Understanding.Confirm(Meaning.of(Intent.CORRECTION, slots));
    }
    boolean isOnList = situation.in(Context.REVIEW);
    return new Understanding.Act(
        Meaning.of(isOnList ? Intent.EDIT_ANSWER : Intent.CORRECTION, slots));
  }

  private static boolean isDigit(TypedLine line) {
    return line.typed().chars().anyMatch(Character::isDigit);
  }

  private static boolean hasValue(AnswerValues said) {
    return !said.numbers().isEmpty() || !said.levels().isEmpty() || !said.stages().isEmpty();
  }

  /**
   * Whether the line has words such as "meant" or "should be" that do not also occur in plain
   * answers.
   */
  static boolean hasCue(TypedLine line) {
    List<Unit> units = line.units();
    return IntStream.range(0, units.size())
        .anyMatch(at -> isStrongCue(units.get(at)) && !isPlainHave(units, at));
  }

  /** "We have a 5" is an answer; "it should have been a 5" is a correction. */
  private static boolean isPlainHave(List<Unit> units, int at) {
    boolean isHave = units.get(at).word().equals("have");
    return isHave
        && (at == 0 || !units.get(at - 1).is("would-have"))
        && (at + 1 == units.size() || !units.get(at + 1).word().equals("been"));
  }

  private static boolean isStrongCue(Unit unit) {
    return unit.is("correction-cue")
        && !unit.is("answer-cue")
        && !unit.is("article")
        && !unit.is("filler")
        && !unit.word().equals("not")
        && unit.value().isEmpty();
  }

  /** A number alone is no note. It corrects the strand of the note, after a yes. */
  private static Optional<Understanding> inNote(
      TypedLine line, AnswerValues said, Situation.Place place, boolean hasCue) {
    boolean isNothing = said.numbers().equals(List.of("0")) && !hasCue && !isDigit(line);
    if (!hasValue(said) || isNothing) {
      // "Nada" and "zero" say that there is nothing to show.
      return Optional.empty();
    }
    String strand =
        said.strands().isEmpty() ? String.valueOf(place.strand()) : said.strands().get(0);
    Understanding to = to(said, strand);
    return Optional.of(
        hasCue || !(to instanceof Understanding.Act act)
            ? to
            : new Understanding.Confirm(act.meaning()));
  }

  private static Optional<Understanding> onPoints(
      AnswerValues said, Situation.Place place, boolean hasCue, boolean isPrevious) {
    Stage chosen = place.chosen().orElseThrow();
    String strand = String.valueOf(place.strand());
    if (isPrevious) {
      return Optional.of(level(strand, Levels.letter(chosen.previous())));
    }
    if (!said.strands().isEmpty() && hasValue(said)) {
      return Optional.of(to(said, said.strands().get(0)));
    }
    if (said.levels().size() == 1 && said.numbers().isEmpty()) {
      return Levels.stage(said.levels().get(0)) == chosen && !hasCue
          ? Optional.empty()
          : Optional.of(level(strand, said.levels().get(0)));
    } else if (said.stages().size() == 1 && said.numbers().isEmpty()) {
      return Optional.of(level(strand, Levels.letter(said.stages().get(0))));
    }
    boolean isOutside =
        said.numbers().size() == 1
            && !Points.isAbove(said.numbers().get(0), Stage.STAGING.highest())
            && !chosen.holds(Points.of(said.numbers().get(0)));
    return isOutside ? Optional.of(outside(strand, said)) : Optional.empty();
  }

  /** A point outside the chosen stage also changes the letter, so the bot asks first. */
  private static Understanding outside(String strand, AnswerValues said) {
    return new Understanding.Confirm(
        Meaning.of(
            Intent.CORRECTION,
            Map.of(
                Slot.STRAND,
                strand,
                Slot.POINT,
                String.valueOf(Points.of(said.numbers().get(0))),
                Slot.INVALID,
                "out-of-level")));
  }

  private static Understanding level(String strand, String letter) {
    return new Understanding.Act(
        Meaning.of(Intent.CORRECTION, Map.of(Slot.STRAND, strand, Slot.LEVEL, letter)));
  }

  private static Understanding to(AnswerValues said, String strand) {
    Map<Slot, String> slots = new EnumMap<>(Slot.class);
    slots.put(Slot.STRAND, strand);
    List<String> numbers = said.numbers();
    if (!numbers.isEmpty()) {
      String last = numbers.get(numbers.size() - 1);
      slots.put(Slot.POINT, String.valueOf(Points.of(last)));
      if (Points.isAbove(last, Stage.STAGING.highest())) {
        slots.put(Slot.INVALID, "out-of-range");
        return new Understanding.Confirm(Meaning.of(Intent.CORRECTION, slots));
      }
    } else if (!said.levels().isEmpty()) {
      slots.put(Slot.LEVEL, said.levels().get(0));
    } else {
      slots.put(Slot.LEVEL, Levels.letter(said.stages().get(0)));
    }
    return new Understanding.Act(Meaning.of(Intent.CORRECTION, slots));
  }
}
