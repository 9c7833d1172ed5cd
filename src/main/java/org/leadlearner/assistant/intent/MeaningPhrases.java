package org.leadlearner.assistant.intent;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.assistant.phrase.WeekdayNames;
import org.leadlearner.understand.Intent;
import org.leadlearner.understand.Meaning;
import org.leadlearner.understand.Slot;

/** What was understood, in the words of the request: for buttons, and to be asked about. */
public record MeaningPhrases(Phrases words) {

  /** The most that every platform shows on a button. */
  private static final int LONGEST = 75;

  private static final int SHORT = 40;

  /** What has its article already, or takes none. */
  private static final Pattern MINE = Pattern.compile("(?:my|our|the|mi|el|la)\\b");

  public static String key(Intent intent) {
    return "mean." + intent.key();
  }

  /** Such as "Pause my prompts: Friday, December 4". */
  public String label(Meaning meaning) {
    if (meaning.intent() == Intent.SEVERAL) {
      return cut(words.list(meaning.parts().stream().map(this::label).toList()), LONGEST);
    }
    if (meaning.intent() == Intent.WHO_SEES && meaning.slot(Slot.PERSON).isPresent()) {
      return cut(words.text("mean.whosees.person", "person", somebody(meaning)), LONGEST);
    }
    String request = words.text(key(meaning.intent()));
    List<String> named =
        meaning.intent() == Intent.CALENDAR_ADD ? daysOff(meaning) : named(meaning);
    return cut(named.isEmpty() ? request : request + ": " + String.join(", ", named), LONGEST);
  }

  /** "The superintendent", "my boss", "Dr. Pruitt". */
  private String somebody(Meaning meaning) {
    String person = cut(meaning.slot(Slot.PERSON).orElseThrow(), SHORT);
    boolean isRole =
        Character.isLowerCase(person.codePointAt(0)) && !MINE.matcher(person).lookingAt();
    return isRole ? words.text("mean.slot.person", "role", person) : person;
  }

  /** The name of a break, and its first and last day. */
  private List<String> daysOff(Meaning meaning) {
    Optional<LocalDate> first = PromptMeanings.date(meaning, Slot.DAY);
    Optional<LocalDate> last =
        PromptMeanings.date(meaning, Slot.UNTIL).map(until -> until.minusDays(1));
    Stream<String> days =
        first.stream()
            .map(
                day ->
                    last.map(
                            end ->
                                words.text(
                                    "calendar.days",
                                    "first",
                                    words.day(day),
                                    "last",
                                    words.day(end)))
                        .orElseGet(() -> words.weekdayAndDay(day)));
    return Stream.concat(meaning.slot(Slot.BREAK).stream(), days).toList();
  }

  private List<String> named(Meaning meaning) {
    return meaning.slots().entrySet().stream()
        .filter(slot -> !slot.getValue().equals("ask"))
        .flatMap(slot -> named(slot).stream())
        .filter(text -> !text.isBlank())
        .toList();
  }

  private Optional<String> named(Map.Entry<Slot, String> slot) {
    String value = slot.getValue();
    try {
      return switch (slot.getKey()) {
        case UNTIL, DAY, DATE -> Optional.of(words.weekdayAndDay(LocalDate.parse(value)));
        case TIME, AT -> Optional.of(words.time(LocalTime.parse(value)));
        case DAYS ->
            Optional.of(WeekdayNames.named(words, days(value).collect(Collectors.toSet())));
        case STRAND -> Optional.of(words.text("mean.slot.strand", "number", value));
        case LEVEL, BREAK, NAME, WORD, POINT, MINUTES -> Optional.of(value.replace(",", ", "));
        case TEXT, NOTE -> value.equals("*") ? Optional.empty() : Optional.of(cut(value, SHORT));
        // The label of the request says it, or nobody needs to read it.
        case IN,
            WHEN,
            ZONE,
            SINCE,
            STAGE,
            PERSON,
            OWNER,
            SEENBY,
            SUMMER,
            WHERE,
            STATUS,
            LANGUAGE,
            WHAT,
            ROLE,
            CHANNEL,
            FORMAT,
            TAKES,
            SAID,
            ABOUT,
            OF,
            KIND,
            INVALID,
            WARN,
            OPTION,
            DO ->
            Optional.empty();
      };
    } catch (DateTimeException notADate) {
      return Optional.empty();
    }
  }

  /** Days of the week as they are written in a slot. */
  static Stream<DayOfWeek> days(String value) {
    return Stream.of(DayOfWeek.values())
        .filter(
            day ->
                List.of(value.split(","))
                    .contains(day.name().substring(0, 3).toLowerCase(Locale.ROOT)));
  }

  private static String cut(String text, int longest) {
    if (text.length() <= longest) {
      return text;
    }
    int end = longest - 1;
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
  }
}
