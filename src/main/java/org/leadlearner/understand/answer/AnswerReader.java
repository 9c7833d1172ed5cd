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
        .or(() -> beforeReason(line).flatMap(answer -> whole(answer, situation)));
  }

  /** Each of several answers; after the check-in, where they are to be changed. */
  private Optional<Understanding> listed(TypedLine line, Situation situation) {
    if (line.isQuestion() || asksSomething(line)) {
      return Optional.empty();
    }
    boolean isAnswering = isStrand(situation);
    boolean isChange = line.has("MOVE") || line.has("FIX");
    Intent each = situation.inCheckIn() && !situation.in(Context.REVIEW) ? Intent.CORRECTION : Intent.EDIT_ANSWER;
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

  private Optional<Understanding> whole(TypedLine line, Situation situation) {
    Optional<Situation.Place> place = situation.place();
    AnswerValues said = AnswerValues.of(line);
    if (place.isEmpty() || asksSomething(line)) {
      return Optional.empty();
    }
    Optional<Understanding> numbered =
        NumberedChange.of(line, strands(place.get()))
            .map(change -> Corrections.to(change, situation));
    if (numbered.isPresent()) {
      return numbered;
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
      return lowerOrHigher(line, place).or(() -> middle(line, place));
    }
    Optional<Understanding> two = between(line, said, place);
    if (two.isPresent()) {
      return two;
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

  /** "in the middle" where two lines are on screen. */
  private static Optional<Understanding> middle(TypedLine line, Situation.Place place) {
    boolean isMiddle = line.has("middle-cue") || line.has("between");
    return isMiddle && place.chosen().isPresent() && line.units().size() < 8
        ? Optional.of(middleOf(place.chosen().get()))
        : Optional.empty();
  }

  private static Understanding middleOf(Stage stage) {
    if (stage.highest() - stage.lowest() > 1) {
      return new Understanding.Ask(
          IntStream.rangeClosed(stage.lowest(), stage.highest())
              .mapToObj(point -> Meaning.of(Intent.ANSWER_POINT, Slot.POINT, "" + point))
              .limit(3)
              .toList());
    }
    return new Understanding.Act(
        Meaning.of(
            Intent.BETWEEN,
            Map.of(
                Slot.POINT,
                stage.lowest() + "," + stage.highest(),
                Slot.TAKES,
                String.valueOf(stage.lowest()))));
  }

  private static Optional<Understanding> between(
      TypedLine line, AnswerValues said, Situation.Place place) {
    List<String> numbers = said.numbers();
    if (numbers.size() == 2 && said.levels().size() != 1) {
      return Optional.of(
          betweenNumbers(line, Points.of(numbers.get(0)), Points.of(numbers.get(1))));
    }
    if (said.levels().size() == 2 && numbers.isEmpty()) {
      return Optional.of(betweenLevels(said.levels().get(0), said.levels().get(1)));
    }
    if (said.stages().size() == 2 && numbers.isEmpty() && said.levels().isEmpty()) {
      return Optional.of(
          betweenLevels(Levels.letter(said.stages().get(0)), Levels.letter(said.stages().get(1))));
    }
    if (said.ordinals().size() == 2 && place.chosen().isEmpty()) {
      Optional<String> one = Levels.atPlace(said.ordinals().get(0));
      Optional<String> other = Levels.atPlace(said.ordinals().get(1));
      return one.flatMap(first -> other.map(second -> betweenLevels(first, second)));
    }
    return Optional.empty();
  }

  private static Understanding betweenLevels(String one, String other) {
    boolean isInOrder = one.compareTo(other) < 0;
    String both = isInOrder ? one + "," + other : other + "," + one;
    return new Understanding.Confirm(Meaning.of(Intent.BETWEEN, Slot.LEVEL, both));
  }

  private static Understanding betweenNumbers(TypedLine line, int one, int other) {
    int low = Math.min(one, other);
    int high = Math.max(one, other);
    if (high > HIGHEST) {
      return invalid(high > 10 && low <= 10 ? high : low);
    }
    boolean isOpen = line.has("more-than") && line.has("less-than");
    int takes = isOpen && high - low > 1 ? low + 1 : low;
    Map<Slot, String> slots = new EnumMap<>(Slot.class);
    slots.put(Slot.POINT, low + "," + high);
    slots.put(Slot.TAKES, String.valueOf(takes));
    Meaning meaning = Meaning.of(Intent.BETWEEN, slots);
    // Between two stages, the lines of both stages are offered.
    boolean isOneStage = Stage.of(low) == Stage.of(high) || isOpen;
    return isOneStage && high - low < 3
        ? new Understanding.Act(meaning)
        : new Understanding.Confirm(meaning);
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

  private static Understanding invalid(int number) {
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
