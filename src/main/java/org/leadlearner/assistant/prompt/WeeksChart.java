package org.leadlearner.assistant.prompt;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.chat.message.Bar;
import org.leadlearner.chat.message.Part;
import org.leadlearner.practice.PracticeLog;
import org.leadlearner.practice.PracticeLog.WeekDone;

/** A chart of on how many days of each week something was done. */
final class WeeksChart {

  private static final int WEEKS = 12;

  private final Phrases words;

  WeeksChart(Phrases words) {
    this.words = words;
  }

  /** Empty when a chart would show no more than one line of text. */
  Optional<Part> of(PracticeLog log, LocalDate today) {
    List<WeekDone> weeks = log.weeks(today, WEEKS);
    if (weeks.size() < 2 || weeks.stream().allMatch(week -> week.days() == 0)) {
      return Optional.empty();
    }
    String inWords = weeks.stream().map(this::inWords).collect(Collectors.joining(", "));
    return Optional.of(
        new Part.WeeklyBars(
            words.text("log.weeks.title"),
            words.text("log.weeks.weeks"),
            words.text("log.column.days"),
            weeks.stream().map(this::bar).toList(),
            words.text("log.weeks.words", "weeks", inWords)));
  }

  private Bar bar(WeekDone week) {
    return new Bar(words.shortDay(week.monday()), week.days());
  }

  private String inWords(WeekDone week) {
    return words.text(
        "log.weeks.week", "monday", words.shortDay(week.monday()), "days", week.days());
  }
}
