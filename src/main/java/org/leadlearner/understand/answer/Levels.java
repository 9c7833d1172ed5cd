package org.leadlearner.understand.answer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.leadlearner.rubric.Stage;
import org.leadlearner.understand.text.TypedLine;
import org.leadlearner.understand.text.Unit;
import org.leadlearner.understand.text.Value;

/** Letters, stages, and positions in the list of stages or of lines. */
final class Levels {

  private static final String LAST = "last";

  private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");

  private static final Pattern NUMBERED =
      Pattern.compile("(?:number|num|no|line|numero|linea)\\b.*|#.*");

  private static final Pattern PLACE =
      Pattern.compile(
          "first|second|third|fourth|last|primer[ao]?|segund[ao]|tercer[ao]?|ultim[ao]");

  private Levels() {}

  /** The letter of a stage, by its name in lower case. */
  static String letter(String stage) {
    return letter(Stage.valueOf(stage.toUpperCase(Locale.ROOT)));
  }

  static String letter(Stage stage) {
    return String.valueOf((char) ('A' + stage.ordinal()));
  }

  static Stage stage(String letter) {
    return Stage.values()[letter.charAt(0) - 'A'];
  }

  static boolean holds(String letter, int point) {
    return stage(letter).holds(point);
  }

  /** The letter at a position in the list of stages; empty when the list is shorter. */
  static Optional<String> atPlace(String place) {
    int stages = Stage.values().length;
    int at = place.equals(LAST) ? stages : number(place);
    return at < 1 || at > stages ? Optional.empty() : Optional.of(letter(Stage.values()[at - 1]));
  }

  /** The point at a position in the list of a stage's lines. */
  static Optional<Integer> pointAtPlace(Stage stage, String place) {
    int lines = stage.highest() - stage.lowest() + 1;
    int at = place.equals(LAST) ? lines : number(place);
    return at < 1 || at > lines ? Optional.empty() : Optional.of(stage.lowest() + at - 1);
  }

  /** The line on screen at a position. */
  static Optional<Integer> at(List<Integer> lines, String place) {
    int at = place.equals(LAST) ? lines.size() : number(place);
    return at < 1 || at > lines.size() ? Optional.empty() : Optional.of(lines.get(at - 1));
  }

  /** In "C, number seven" and "C the first one" a line of that letter, and no strand. */
  static Optional<Integer> lineBehindLetter(TypedLine line) {
    return placeBehindLetter(line.units()).or(() -> numberBehindLetter(line));
  }

  private static Optional<Integer> placeBehindLetter(List<Unit> units) {
    int letter = 0;
    while (letter < units.size() && !units.get(letter).is(Value.Kind.LEVEL)) {
      letter++;
    }
    int next = letter + 1;
    int at = next < units.size() && units.get(next).is("article") ? next + 1 : next;
    boolean isPlace =
        at == units.size() - 1
            && (units.get(at).is(Value.Kind.ORDINAL)
                || units.get(at).is(Value.Kind.STRAND)
                    && PLACE.matcher(units.get(at).word()).matches());
    return isPlace
        ? pointAtPlace(
            stage(units.get(letter).value().orElseThrow().text()),
            units.get(at).value().orElseThrow().text())
        : Optional.empty();
  }

  private static Optional<Integer> numberBehindLetter(TypedLine line) {
    List<Unit> units = line.units();
    return IntStream.range(1, units.size())
        .filter(at -> units.get(at - 1).is(Value.Kind.LEVEL) && units.get(at).afterBreak())
        .mapToObj(units::get)
        .filter(unit -> unit.is(Value.Kind.STRAND) && NUMBERED.matcher(unit.word()).matches())
        .map(unit -> number(unit.value().orElseThrow().text()))
        .findFirst()
        .filter(
            point ->
                line.units().stream()
                    .filter(unit -> unit.is(Value.Kind.LEVEL))
                    .allMatch(unit -> holds(unit.value().orElseThrow().text(), point)));
  }

  private static int number(String place) {
    return NUMBER.matcher(place).matches() ? Integer.parseInt(place) : 0;
  }
}
