package org.leadlearner.assistant.parse;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.chat.TypedText;

/** Parses a step in a person's own words: "my step is to visit two schools by Friday". */
public record StepParser(Phrases words, LocalDate today) {

  /**
   * @param until empty when there is no day at the end
   */
  public record Own(String step, Optional<LocalDate> until) {}

  /** What follows "my step is to"; empty when the line starts otherwise, or nothing follows. */
  public Optional<Own> own(String line) {
    return words
        .after(line, "hear.step.own")
        .or(() -> behindColon(line))
        .filter(rest -> !rest.isEmpty())
        .map(this::read);
  }

  /** "My step: visit two schools"; without the colon, "my step is done" would be one. */
  private Optional<String> behindColon(String line) {
    int colon = line.indexOf(':');
    return colon < 0 || !words.heard("hear.step.named").contains(head(line, colon))
        ? Optional.empty()
        : Optional.of(line.substring(colon + 1).strip());
  }

  private static String head(String line, int colon) {
    return TypedText.compared(line.substring(0, colon));
  }

  /** A day alone: "Friday", "Dec 14", "in two weeks", "by next Monday". */
  public Optional<LocalDate> day(String text) {
    String bare = words.after(text, "hear.step.by").orElse(text);
    return new DateParser(words, today).over(bare);
  }

  /** A day at the end is separated when a word such as "by" comes before it. */
  private Own read(String text) {
    for (int length = 2; length <= 5; length++) {
      Matcher end = lastWords(length).matcher(text);
      if (end.matches() && words.after(end.group(2).strip(), "hear.step.by").isPresent()) {
        Optional<LocalDate> day = day(end.group(2).strip());
        if (day.isPresent()) {
          return new Own(end.group(1).strip(), day);
        }
      }
    }
    return new Own(text.strip(), Optional.empty());
  }

  private static Pattern lastWords(int count) {
    return Pattern.compile("(.+?)[,;]?((?:\\s+\\S+){" + count + "})", Pattern.DOTALL);
  }
}
