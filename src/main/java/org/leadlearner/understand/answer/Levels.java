package org.leadlearner.understand.answer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.leadlearner.rubric.Stage;

/** Letters, stages, and positions in the list of stages or of lines. */
final class Levels {

  private static final String LAST = "last";

  private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");

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

  private static int number(String place) {
    return NUMBER.matcher(place).matches() ? Integer.parseInt(place) : 0;
  }
}
