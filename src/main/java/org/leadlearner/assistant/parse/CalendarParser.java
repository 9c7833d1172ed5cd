package org.leadlearner.assistant.parse;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.assistant.request.CalendarRequest;

/** Parses what follows "pln calendar", such as "break Dec 21 to Jan 1 Winter break". */
final class CalendarParser {

  /** The most words of a date, as in "Monday, the 4th of January 2027". */
  private static final int LONGEST_DATE = 6;

  private static final Map<String, String> KINDS =
      Map.of(
          "hear.calendar.term", "term",
          "hear.calendar.break", "break",
          "hear.calendar.testing", "testing",
          "hear.calendar.closed", "closed");

  /** Before a name, it belongs to a day that does not exist, such as "Feb 30". */
  private static final Pattern NUMBER = Pattern.compile("\\d+\\b");

  private final Phrases words;
  private final DateParser dates;
  private final LocalDate today;

  CalendarParser(Phrases words, DateParser dates, LocalDate today) {
    this.words = words;
    this.dates = dates;
    this.today = today;
  }

  /** A date at the start of a text, and the rest. */
  private record Dated(LocalDate date, String rest) {}

  /**
   * @param rest as it was typed, because the name of a period keeps its capital letters
   * @return empty when it is not understood
   */
  Optional<CalendarRequest> parse(String rest) {
    if (rest.isBlank()) {
      return Optional.of(new CalendarRequest.Show());
    }
    Optional<CalendarRequest> snow = words.after(rest, "hear.calendar.snow").flatMap(this::snowDay);
    return snow.or(() -> words.after(rest, "hear.calendar.remove").flatMap(CalendarParser::remove))
        .or(() -> added(rest));
  }

  /** A period, or that one was meant: its days must be right before any is closed. */
  private Optional<CalendarRequest> added(String rest) {
    Optional<String> behind = words.after(rest, "hear.calendar.add");
    String period = behind.orElse(rest);
    boolean isMeant =
        behind.isPresent()
            || hasDigit(rest)
                && KINDS.keySet().stream().anyMatch(kind -> words.after(rest, kind).isPresent());
    return add(period)
        .or(() -> isMeant ? Optional.of(new CalendarRequest.Unread()) : Optional.empty());
  }

  private static boolean hasDigit(String text) {
    return text.chars().anyMatch(Character::isDigit);
  }

  /** No school today, or on the day in the text. */
  Optional<CalendarRequest> snowDay(String rest) {
    Optional<LocalDate> day = rest.isBlank() ? Optional.of(today) : dates.date(rest);
    return day.map(CalendarRequest.SnowDay::new);
  }

  private static Optional<CalendarRequest> remove(String rest) {
    return rest.matches("#?\\d{1,9}")
        ? Optional.of(new CalendarRequest.Remove(Long.parseLong(rest.replace("#", ""))))
        : Optional.empty();
  }

  private Optional<CalendarRequest> add(String rest) {
    return KINDS.entrySet().stream()
        .flatMap(
            kind ->
                words
                    .after(rest, kind.getKey())
                    .flatMap(days -> add(kind.getValue(), days))
                    .stream())
        .findFirst();
  }

  private Optional<CalendarRequest> add(String kind, String days) {
    Optional<Dated> first = dated(days);
    if (first.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> behind = words.after(first.get().rest(), "hear.calendar.to");
    Optional<Dated> last = behind.flatMap(this::dated);
    if (last.isEmpty() && behind.filter(CalendarParser::startsWithDay).isPresent()) {
      return Optional.empty();
    }
    String name = last.map(Dated::rest).or(() -> behind).orElse(first.get().rest());
    if (NUMBER.matcher(name).lookingAt()) {
      return Optional.empty();
    }
    return Optional.of(
        new CalendarRequest.Add(
            kind,
            first.get().date(),
            last.orElse(first.get()).date(),
            name.isEmpty() ? kind : name));
  }

  /** Whether a day seems to be meant, such as "Feb 30", and not a name behind a dash. */
  private static boolean startsWithDay(String text) {
    return Stream.of(text.strip().split("\\s+")).limit(2).anyMatch(CalendarParser::hasDigit);
  }

  private Optional<Dated> dated(String text) {
    List<String> pieces = List.of(text.strip().split("\\s+"));
    for (int count = Math.min(LONGEST_DATE, pieces.size()); count > 0; count--) {
      Optional<LocalDate> date = dates.date(String.join(" ", pieces.subList(0, count)));
      if (date.isPresent()) {
        String rest = String.join(" ", pieces.subList(count, pieces.size()));
        return Optional.of(new Dated(date.get(), rest));
      }
    }
    return Optional.empty();
  }
}
