package org.leadlearner.assistant.button;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.leadlearner.chat.message.Action;

/** Finds buttons by their verbs. */
final class ButtonVerbs {

  private static final String FORM = Action.FORM + "-";

  private static final Map<String, Button> BUTTONS =
      Arrays.stream(Button.class.getPermittedSubclasses())
          .flatMap(set -> Arrays.stream(set.getEnumConstants()))
          .map(Button.class::cast)
          .collect(Collectors.toUnmodifiableMap(Button::verb, Function.identity()));

  /** The fallbacks for unknown verbs by their prefix; the longest first. */
  private static final List<Button> OTHERS =
      BUTTONS.values().stream()
          .filter(button -> button.verb().isEmpty() || button.verb().endsWith("-"))
          .sorted(Comparator.comparing((Button button) -> button.verb().length()).reversed())
          .toList();

  private ButtonVerbs() {}

  static Button find(String verb) {
    Button button = BUTTONS.get(verb);
    return button == null ? other(verb) : button;
  }

  private static Button other(String verb) {
    String plain = verb.startsWith(FORM) ? verb.substring(FORM.length()) : verb;
    return OTHERS.stream()
        .filter(button -> plain.startsWith(button.verb()))
        .findFirst()
        .orElse(CommonButton.OTHER);
  }
}
