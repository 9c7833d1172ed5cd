package org.leadlearner.assistant.step;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.leadlearner.step.Step;

/** Finds the open step that a line names: by its number, its words or its strand. */
record NamedStep(List<Step> open, StepMessages.StrandNames names) {

  private static final Pattern NUMBER =
      Pattern.compile("(?<![\\p{L}\\p{N}])([1-9])(?![\\p{L}\\p{N}])");

  /** Shorter words are in every line. */
  private static final int LEAST_LETTERS = 4;

  /** A single step needs no name. */
  Optional<Step> in(String line) {
    if (open.size() == 1) {
      return Optional.of(open.get(0));
    }
    Matcher number = NUMBER.matcher(line);
    if (number.find() && Integer.parseInt(number.group(1)) <= open.size()) {
      return Optional.of(open.get(Integer.parseInt(number.group(1)) - 1));
    }
    Set<String> said = telling(line);
    List<Step> fitting =
        open.stream()
            .filter(
                step ->
                    telling(step.words() + " " + names.of(step)).stream().anyMatch(said::contains))
            .toList();
    return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
  }

  private static Set<String> telling(String text) {
    return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
        .filter(word -> word.length() >= LEAST_LETTERS)
        .collect(Collectors.toSet());
  }
}
