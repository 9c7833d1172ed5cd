package org.leadlearner.assistant.parse;

import java.text.Normalizer;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.chat.TypedText;
import org.leadlearner.schedule.PromptSchedule;

/** Parses days of the week as people type them: "mon-fri", "Mon, Wed and Fri", "weekdays". */
final class WeekdayParser {

  private static final int SHORTEST = 2;
  private static final Pattern RANGE =
      Pattern.compile("(\\p{L}+)\\.? ?(?:-|\u2013) ?(\\p{L}+)\\.?");

  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

  private final Phrases words;

  WeekdayParser(Phrases words) {
    this.words = words;
  }

  /** The day that the whole text names, by its name or abbreviation. */
  Optional<DayOfWeek> day(String text) {
    String said = plain(TypedText.compared(text));
    Locale locale = words.locale();
    for (DayOfWeek day : DayOfWeek.values()) {
      String name = plain(words.weekday(day).toLowerCase(locale));
      if (said.length() >= SHORTEST && (name.startsWith(said) || said.equals(name + "s"))) {
        return Optional.of(day);
      }
    }
    return Optional.empty();
  }

  /** Without accents, which are left out on phones: "mie". */
  private static String plain(String text) {
    return ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
  }

  /**
   * The school days, Monday to Friday, among the days that the whole text names. None when all of
   * them are on the weekend; empty when the text names no days.
   */
  Optional<Set<DayOfWeek>> days(String text) {
    String said = TypedText.compared(text);
    if (words.heard("hear.days.all").contains(said)) {
      return Optional.of(PromptSchedule.WEEKDAYS);
    }
    for (String word : words.heard("hear.days.to")) {
      said = said.replace(" " + word + " ", "-");
    }
    return named(said).map(WeekdayParser::atSchool);
  }

  private Optional<Set<DayOfWeek>> named(String said) {
    Matcher range = RANGE.matcher(said);
    if (range.matches()) {
      return day(range.group(1))
          .flatMap(first -> day(range.group(2)).map(last -> between(first, last)));
    }
    Set<DayOfWeek> named = EnumSet.noneOf(DayOfWeek.class);
    for (String word : said.split("[\\s,.&+/]+")) {
      Optional<DayOfWeek> day = day(word);
      if (day.isEmpty() && !words.heard("hear.days.and").contains(word)) {
        return Optional.empty();
      }
      day.ifPresent(named::add);
    }
    return named.isEmpty() ? Optional.empty() : Optional.of(named);
  }

  private static Set<DayOfWeek> between(DayOfWeek first, DayOfWeek last) {
    Set<DayOfWeek> between = EnumSet.of(first);
    for (DayOfWeek day = first; day != last; day = day.plus(1)) {
      between.add(day.plus(1));
    }
    return between;
  }

  private static Set<DayOfWeek> atSchool(Set<DayOfWeek> days) {
    Set<DayOfWeek> atSchool = EnumSet.copyOf(days);
    atSchool.retainAll(PromptSchedule.WEEKDAYS);
    return atSchool;
  }
}
