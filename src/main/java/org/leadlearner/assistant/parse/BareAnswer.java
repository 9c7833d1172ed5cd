package org.leadlearner.assistant.parse;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leadlearner.chat.TypedText;
import org.leadlearner.checkin.Input;
import org.leadlearner.rubric.Stage;

/** Recognizes a bare number or letter, which answers a question and is not a note. */
public final class BareAnswer {

  private static final Pattern NUMBER =
      Pattern.compile("(\\d{1,2})(?:[.,]\\d+)?(?:\\s*(?:/|of|out of)\\s*10)?");

  private static final Pattern END = Pattern.compile("[):]$");

  private BareAnswer() {}

  /** The answer that the whole text is. */
  public static Optional<Input> input(String text) {
    return points(text)
        .<Input>map(Input.PickPoints::new)
        .or(() -> stage(text).map(Input.PickStage::new));
  }

  /** The point that the whole text names. */
  public static Optional<Integer> points(String text) {
    Matcher number = NUMBER.matcher(TypedText.compared(text));
    return number.matches()
        ? Optional.of(Integer.parseInt(number.group(1)))
            .filter(points -> points <= Stage.STAGING.highest())
        : Optional.empty();
  }

  /** The stage that the whole text names, by letter or name. */
  public static Optional<Stage> stage(String text) {
    String said = END.matcher(TypedText.compared(text)).replaceFirst("");
    for (Stage stage : Stage.values()) {
      String letter = String.valueOf((char) ('a' + stage.ordinal()));
      if (said.equals(letter) || said.equals(stage.name().toLowerCase(Locale.ROOT))) {
        return Optional.of(stage);
      }
    }
    return Optional.empty();
  }
}
