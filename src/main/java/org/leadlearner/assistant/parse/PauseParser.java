package org.leadlearner.assistant.parse;

import java.time.LocalDate;
import java.util.Optional;
import org.leadlearner.assistant.phrase.Phrases;

/** Parses what follows "pause". */
final class PauseParser {

  private PauseParser() {}

  /**
   * The end of the pause: a date with or without "until" before it, a length of time such as "2
   * weeks", or nothing.
   *
   * @return empty when the text is not a date
   */
  static Optional<Optional<LocalDate>> of(Phrases words, DateParser dates, String rest) {
    if (rest.isEmpty()) {
      return Optional.of(Optional.empty());
    }
    Optional<String> until = words.after(rest, "hear.pln.until");
    Optional<LocalDate> day =
        until.isPresent()
            ? dates.date(until.get())
            : dates.over(words.after(rest, "hear.pln.over").orElse(rest));
    return day.map(Optional::of);
  }

  /**
   * The name of the break that a pause is for, such as "spring break"; the empty text for the next
   * one.
   *
   * @return empty when no break was named
   */
  static Optional<String> overBreak(Phrases words, String rest) {
    Optional<String> until = words.after(rest, "hear.pln.until");
    return words
        .after(until.orElse(rest), "hear.pln.over")
        .or(() -> until)
        .flatMap(said -> breakName(words, said));
  }

  private static Optional<String> breakName(Phrases words, String said) {
    String bare = said;
    for (String article : words.heard("hear.pln.article")) {
      bare = bare.startsWith(article + " ") ? bare.substring(article.length() + 1) : bare;
    }
    if (words.heard("hear.pln.break").contains(bare)) {
      return Optional.of("");
    }
    boolean isBreak = words.heard("hear.pln.break").stream().anyMatch(bare::endsWith);
    return isBreak ? Optional.of(bare) : Optional.empty();
  }
}
