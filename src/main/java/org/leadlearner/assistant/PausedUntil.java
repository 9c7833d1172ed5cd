package org.leadlearner.assistant;

import java.time.LocalDate;
import java.util.Optional;

/** Reads what stands behind "pause". */
final class PausedUntil {

  private PausedUntil() {}

  /**
   * Until when: a date with or without "until" before it, or nothing.
   *
   * @return empty when something was said that is no date
   */
  static Optional<Optional<LocalDate>> of(Words words, DateWords dates, String rest) {
    if (rest.isEmpty()) {
      return Optional.of(Optional.empty());
    }
    String bare = words.after(rest, "hear.pln.until").orElse(rest);
    return dates.date(bare).map(Optional::of);
  }
}
