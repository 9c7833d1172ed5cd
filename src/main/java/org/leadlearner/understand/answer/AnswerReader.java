package org.leadlearner.understand.answer;

import java.util.List;
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

/** Reads a line that is an answer to a check-in question and nothing else. */
public final class AnswerReader {

  private static final int HIGHEST = Stage.STAGING.highest();

  /** More numbers than those of a range are no single answer. */
  static final int MOST_NUMBERS = 2;

  private final int strands;

  /**
   * @param strands the number of strands of the main rubric
   */
  public AnswerReader(int strands) {
    this.strands = strands;
  }

  /** The answer in the line; empty when it is not an answer, or is more than one. */
  public Optional<Understanding> read(TypedLine line, Situation situation) {
    return listed(line, situation)
        .or(() -> whole(line, situation))
        .or(() -> beforeReason(line).flatMap(answer -> whole(answer, situation)))
        .or(() -> isStrand(situation) ? afterReason(line) : Optional.empty());
  }

  /** Each of several answers; after the check-in, where they are to be changed. */
  private Optional<Understanding> listed(TypedLine line, Situation situation) {
    if (line.isQuestion() || asksSomething(line)) {
      return Optional.empty();
    }
    boolean isAnswering = isStrand(situation);
    boolean isChange = line.has("MOVE") || line.has("FIX");
    Intent each =
        situation.inCheckIn() && !situation.in(Context.REVIEW)
            ? Intent.CORRECTION
            : Intent.EDIT_ANSWER;
    ListedAnswers listed =
        new ListedAnswers(line, each, situation.place().map(this::strands).orElse(strands));
    Optional<Meaning> beside =
        isAnswering || situation.in(Context.REVIEW) || isChange
            ? listed.beside()
            : Optional.empty();
    return beside
        .or(
            () ->
                situation
                    .place()
                    .filter(place -> isAnswering)
                    .flatMap(place -> listed.inOrder(place.strand())))
        .map(Understanding.Act::new);
  }

  /** In "six I think but we only started", what stands before the "but", if it is an answer. */
  private static Optional<TypedLine> beforeReason(TypedLine line) {
    List<Unit> units = line.units();
    int reason = 0;
    while (reason < units.size() && !units.get(reason).is("reason-cue")) {
      reason++;
    }
    TypedLine answer = line.with(units.subList(0, reason));
    boolean isAnswer = AnswerValues.of(answer).isBare() && !AnswerValues.of(answer).isEmpty();
    boolean saysMore =
        IntStream.range(reason, units.size())
            .anyMatch(
                at -> units.get(at).value().isPresent() && !AnswerValues.isOfThings(units, at));
    return isAnswer && !saysMore && !line.isQuestion() && !asksSomething(line)
        ? Optional.of(answer)
        : Optional.empty();
  }

  /** "8 but we just started so maybe 7": both points are offered. */
  private static Optional<Understanding> afterReason(TypedLine line) {
    List<Unit> units = line.units();
    boolean hasReason = units.stream().anyMatch(unit -> unit.is("reason-cue"));
    List<Integer> points =
        IntStream.range(0, units.size())
            .filter(at -> units.get(at).is(Value.Kind.NUMBER))
            .filter(at -> !AnswerValues.isOfThings(units, at))
            .mapToObj(at -> units.get(at).value().orElseThrow().text())
            .filter(text -> text.matches("\\d+") && !Points.isAbove(text, HIGHEST))
            .map(Points::of)
            .distinct()
            .toList();
    boolean isFirst = !units.isEmpty() && units.get(0).is(Value.Kind.NUMBER);
    return hasReason && isFirst && points.size() == 2 && !line.isQuestion() && !asksSomething(line)
        ? Optional.of(
            new Understanding.Ask(
                points.stream()
                    .map(
                        point -> Meaning.of(Intent.ANSWER_POINT, Slot.POINT, String.valueOf(point)))
                    .toList()))
        : Optional.empty();
  }

  private Optional<Understanding> whole(TypedLine line, Situation situation) {
    Optional<Situation.Place> place = situation.place();
    AnswerValues said = AnswerValues.of(line);
    if (place.isEmpty() || asksSomething(line)) {
      return Optional.empty();
    }
    Optional<Understanding> fixed = fixed(line, place.get());
    if (fixed.isPresent()) {
      return fixed;
    }
    Optional<Understanding> numbered =
        NumberedChange.of(line, strands(place.get()))
            .map(change -> Corrections.to(change, situation));
    if (numbered.isPresent()) {
      return numbered;
    }
    Optional<Understanding> two =
        isStrand(situation)
            ? Between.ofTwo(line, said, place.get())
            : Optional.<Understanding>empty();
    if (two.isPresent()) {
      return two;
    } else if (!said.isBare()) {
      return isStrand(situation) && said.isNear() && !line.isQuestion() && !line.has("BACK")
          ? nearly(line, said, place.get())
          : Optional.empty();
    }
    Optional<Understanding> correction = Corrections.of(line, said, situation);
    if (correction.isPresent()) {
      return correction;
    }
    // In "go back one" the one is no answer.
    return isStrand(situation) && !line.has("BACK")
        ? answer(line, said, place.get())
        : Optional.empty();
  }

  /** "Fix 2" is about an answer, and no answer itself. */
  private Optional<Understanding> fixed(TypedLine line, Situation.Place place) {
    List<Unit> units = line.units();
    return Optional.of(units)
        .filter(all -> all.size() == 2 && all.get(0).is("FIX") && all.get(0).value().isEmpty())
        .flatMap(all -> all.get(1).value())
        .filter(value -> value.kind() == Value.Kind.NUMBER || value.kind() == Value.Kind.STRAND)
        .map(Value::text)
        .filter(text -> text.matches("\\d") && Integer.parseInt(text) <= strands(place))
        .filter(text -> !text.equals("0"))
        .map(text -> act(Intent.EDIT_ANSWER, Slot.STRAND, text));
  }

  private int strands(Situation.Place place) {
    return place.other().map(rubric -> rubric.strands().size()).orElse(strands);
  }

  private static boolean isStrand(Situation situation) {
    return situation.in(Context.QUESTION) || situation.in(Context.POINTS);
  }

  /**
   * Finds an answer among a few words without meaning here; a position in the list needs more
   * explicit words.
   */
  private static Optional<Understanding> nearly(
      TypedLine line, AnswerValues said, Situation.Place place) {
    boolean isAnswer =
        !said.numbers().isEmpty() || !said.levels().isEmpty() || !said.stages().isEmpty();
    boolean isOneThing = said.strands().isEmpty() && said.ordinals().isEmpty();
    return isAnswer && isOneThing && !Corrections.hasCue(line)
        ? answer(line, said, place)
        : Optional.empty();
  }

  private static boolean asksSomething(TypedLine line) {
    return line.has("WHY")
        || line.has("WHOWHO")
        || line.has("HOWMANY")
        || line.has("WHENWHEN")
        || line.has("SHOW")
        || line.has("EXPLAIN")
        || line.units().stream().anyMatch(unit -> unit.word().equals("what"));
  }

  private static Optional<Understanding> answer(
      TypedLine line, AnswerValues said, Situation.Place place) {
    if (said.isEmpty() && said.strands().isEmpty()) {
      return lowerOrHigher(line, place).or(() -> Between.middle(line, place));
    }
    Optional<Understanding> two = Between.of(line, said, place);
    if (two.isPresent()) {
      return two;
    }
    Optional<Integer> behindLetter = Levels.lineBehindLetter(line);
    if (behindLetter.isPresent()) {
      return Optional.of(act(Intent.ANSWER_POINT, Slot.POINT, String.valueOf(behindLetter.get())));
    }
    if (said.numbers().size() > MOST_NUMBERS) {
      return Optional.empty();
    } else if (!said.numbers().isEmpty()) {
      return Optional.of(number(line, said, place));
    } else if (said.levels().size() == 1) {
      return Optional.of(act(Intent.ANSWER_LEVEL, Slot.LEVEL, said.levels().get(0)));
    } else if (said.stages().size() == 1) {
      return Optional.of(
          act(Intent.STAGE_BY_NAME, Slot.LEVEL, Levels.letter(said.stages().get(0))));
    } else if (said.ordinals().size() == 1) {
      return ordinal(said.ordinals().get(0), place);
    }
    return said.strands().size() == 1 ? numbered(said.strands().get(0), place) : Optional.empty();
  }

  /** "Number two on the list" is a position on screen; "number 5" is the line 5, if it is there. */
  private static Optional<Understanding> numbered(String number, Situation.Place place) {
    boolean isPoint =
        number.matches("\\d{1,2}")
            && (place.lines().contains(Integer.valueOf(number))
                || place
                    .chosen()
                    .filter(stage -> Stage.of(Integer.parseInt(number)) == stage)
                    .isPresent());
    return isPoint
        ? Optional.of(act(Intent.ANSWER_POINT, Slot.POINT, number))
        : ordinal(number, place);
  }

  /** "the lower one" where lines are on screen. */
  private static Optional<Understanding> lowerOrHigher(TypedLine line, Situation.Place place) {
    boolean isLower = line.has("lower-place");
    boolean isOne = isLower != line.has("higher-place") && line.units().size() < 6;
    Optional<Integer> ofLines = place.lines().stream().reduce(isLower ? Math::min : Math::max);
    return place
        .chosen()
        .map(stage -> isLower ? stage.lowest() : stage.highest())
        .or(() -> ofLines)
        .filter(point -> isOne)
        .map(point -> act(Intent.ORDINAL, Slot.POINT, String.valueOf(point)));
  }

  private static Understanding number(TypedLine line, AnswerValues said, Situation.Place place) {
    String typed = said.numbers().get(0);
    if (Points.isAbove(typed, HIGHEST)) {
      return invalid(Points.of(typed));
    }
    int point = Points.of(typed);
    if (!said.levels().isEmpty() && !Levels.holds(said.levels().get(0), point)) {
      return new Understanding.Ask(
          List.of(
              Meaning.of(Intent.ANSWER_LEVEL, Slot.LEVEL, said.levels().get(0)),
              Meaning.of(Intent.ANSWER_POINT, Slot.POINT, String.valueOf(point))));
    }
    boolean isBelow = line.has("less-than") && !typed.contains(".") && point > 0;
    point -= isBelow ? 1 : 0;
    boolean isApprox = said.vague() || typed.contains(".") || isBelow;
    Meaning meaning =
        Meaning.of(
            isApprox ? Intent.APPROX_NUMBER : Intent.ANSWER_POINT,
            Slot.POINT,
            String.valueOf(point));
    return new Understanding.Act(isApprox ? meaning.with(Slot.SAID, said.about()) : meaning);
  }

  static Understanding invalid(int number) {
    return new Understanding.Confirm(
        Meaning.of(Intent.ANSWER_POINT, Slot.INVALID, "out-of-range")
            .with(Slot.SAID, String.valueOf(number)));
  }

  private static Optional<Understanding> ordinal(String place, Situation.Place at) {
    if (at.chosen().isEmpty() && !at.lines().isEmpty()) {
      return Levels.at(at.lines(), place)
          .map(point -> act(Intent.ORDINAL, Slot.POINT, String.valueOf(point)));
    }
    if (at.chosen().isPresent()) {
      return Levels.pointAtPlace(at.chosen().get(), place)
          .map(point -> act(Intent.ORDINAL, Slot.POINT, String.valueOf(point)));
    }
    return Levels.atPlace(place).map(level -> act(Intent.ORDINAL, Slot.LEVEL, level));
  }

  private static Understanding act(Intent intent, Slot slot, String value) {
    return new Understanding.Act(Meaning.of(intent, slot, value));
  }
}
