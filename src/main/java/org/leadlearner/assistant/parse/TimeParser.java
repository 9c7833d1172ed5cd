package org.leadlearner.assistant.parse;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.chat.TypedText;

/** Parses a time of day as people type it: "7:40", "7.40", "7:40 am", "at 7", "19:05", "noon". */
final class TimeParser {

  private static final int NOON = 12;
  private static final Pattern TIME =
      Pattern.compile("(\\d{1,2})(?:[:.](\\d{2}))? ?(?:([ap])\\.? ?m\\.?)?");

  private final Phrases words;

  TimeParser(Phrases words) {
    this.words = words;
  }

  /** The time that the whole text names; a number alone is an hour of 24. */
  Optional<LocalTime> time(String text) {
    String said = TypedText.compared(text);
    String bare = words.after(said, "hear.time.at").orElse(said);
    if (words.heard("hear.time.noon").contains(bare)) {
      return Optional.of(LocalTime.NOON);
    }
    Matcher time = TIME.matcher(bare);
    return time.matches()
        ? time(
            Integer.parseInt(time.group(1)),
            time.group(2) == null ? 0 : Integer.parseInt(time.group(2)),
            Optional.ofNullable(time.group(3)))
        : Optional.empty();
  }

  private static Optional<LocalTime> time(int hour, int minute, Optional<String> half) {
    boolean isThere = minute < 60 && (half.isEmpty() ? hour < 24 : hour >= 1 && hour <= NOON);
    if (!isThere) {
      return Optional.empty();
    }
    int hours = half.isEmpty() ? hour : hour % NOON + (half.get().equals("p") ? NOON : 0);
    return Optional.of(LocalTime.of(hours, minute));
  }
}
