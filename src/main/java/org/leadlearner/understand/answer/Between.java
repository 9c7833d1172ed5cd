package org.leadlearner.understand.answer;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.leadlearner.rubric.Stage;
import org.leadlearner.understand.Intent;
import org.leadlearner.understand.Meaning;
import org.leadlearner.understand.Situation;
import org.leadlearner.understand.Slot;
import org.leadlearner.understand.Understanding;
import org.leadlearner.understand.text.TypedLine;

/** Answers that lie between two points or stages. */
final class Between {

  private static final int HIGHEST = Stage.STAGING.highest();

  private Between() {}

  /** "I think we are between the first and the second one", whatever else is said. */
  private static boolean isBetween(TypedLine line) {
    boolean isOurs =
        line.units().stream()
            .anyMatch(unit -> unit.is("WE") || unit.word().matches("estamos|somos"));
    boolean isAsked =
        line.isQuestion()
            || line.units().stream()
                .anyMatch(unit -> unit.word().matches("differ.*|diferencia.*|which|cual|como|how"));
    return line.has("between") && isOurs && !isAsked;
  }

  /** The letters or the places on screen; "the second one" can be read as a strand as well. */
  static Optional<Understanding> ofTwo(TypedLine line, AnswerValues said, Situation.Place place) {
    List<String> letters =
        Stream.of(
                said.levels().stream(),
                said.stages().stream().map(Levels::letter),
                Stream.concat(said.ordinals().stream(), said.strands().stream())
                    .flatMap(at -> Levels.atPlace(at).stream()))
            .flatMap(all -> all)
            .distinct()
            .toList();
    boolean isOfLetters = said.numbers().isEmpty() && place.chosen().isEmpty();
    return letters.size() == 2 && isOfLetters && isBetween(line)
        ? Optional.of(betweenLevels(letters.get(0), letters.get(1)))
        : Optional.empty();
  }

  /** "in the middle" where two lines are on screen. */
  static Optional<Understanding> middle(TypedLine line, Situation.Place place) {
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

  /** Two numbers, letters, stages or places. */
  static Optional<Understanding> of(TypedLine line, AnswerValues said, Situation.Place place) {
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
      return AnswerReader.invalid(high > 10 && low <= 10 ? high : low);
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
}
