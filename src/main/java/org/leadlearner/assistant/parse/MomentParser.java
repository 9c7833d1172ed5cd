package org.leadlearner.assistant.parse;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.assistant.request.PracticeRequest;
import org.leadlearner.assistant.request.PromptRequest;

/** Parses when a prompt is to come again today, and how long one took. */
record MomentParser(Phrases words) {

  /** The end of lunch. */
  private static final LocalTime AFTER_LUNCH = LocalTime.of(13, 0);

  private static final Pattern NUMBER = Pattern.compile("(\\d{1,3})(?:\\s*(.+))?");

  /** "Later today", "in an hour", "after lunch", "later at 3 pm". */
  Optional<PromptRequest> later(String said) {
    if (words.heard("hear.later.hour").contains(said)) {
      return Optional.of(later(Optional.of(Duration.ofHours(1)), Optional.empty()));
    } else if (words.heard("hear.later.lunch").contains(said)) {
      return Optional.of(later(Optional.empty(), Optional.of(AFTER_LUNCH)));
    } else if (words.heard("hear.later").contains(said)) {
      return Optional.of(later(Optional.empty(), Optional.empty()));
    }
    return words
        .after(said, "hear.later.at")
        .flatMap(new TimeParser(words)::time)
        .map(time -> later(Optional.empty(), Optional.of(time)));
  }

  /**
   * "12 minutes", "it took 12 min", "20 min was more like it"; a number alone could be anything.
   */
  Optional<PromptRequest> took(String said) {
    Optional<String> after = words.after(said, "hear.took");
    String rest = after.or(() -> words.after(said, "hear.took.rather")).orElse(said);
    Matcher number = NUMBER.matcher(rest);
    if (!number.matches()) {
      return Optional.empty();
    }
    boolean hasUnit = number.group(2) != null && isMinutes(number.group(2));
    boolean isPlain = number.group(2) == null && after.isPresent();
    return hasUnit || isPlain
        ? Optional.of(new PracticeRequest.Took(Integer.parseInt(number.group(1))))
        : Optional.empty();
  }

  /** "Min was more like it": the unit, perhaps with words that it takes the place of another. */
  private boolean isMinutes(String unit) {
    return words.heard("hear.minutes").contains(unit)
        || words
            .after(unit, "hear.minutes")
            .filter(words.heard("hear.took.after")::contains)
            .isPresent();
  }

  private static PromptRequest later(Optional<Duration> in, Optional<LocalTime> at) {
    return new PracticeRequest.Later(in, at);
  }
}
