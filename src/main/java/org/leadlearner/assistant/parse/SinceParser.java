package org.leadlearner.assistant.parse;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.chat.TypedText;

/**
 * Parses since when somebody asks: "May", "last year", "the fall round", "2026-05-20". The result
 * is the last day of that time, by which a round must have closed.
 */
record SinceParser(Phrases words, LocalDate today) {

  /** The ends of the windows of a school year, by season (domain.md, 3.6). */
  private static final Map<String, MonthDay> SEASONS =
      Map.of(
          "hear.since.fall", MonthDay.of(10, 31),
          "hear.since.winter", MonthDay.of(1, 31),
          "hear.since.spring", MonthDay.of(5, 31),
          // "Last year" is the last school year.
          "hear.since.year", MonthDay.of(6, 30));

  /** The latest such day before today; empty for text that names no time. */
  Optional<LocalDate> until(String text) {
    String said = TypedText.compared(text);
    return SEASONS.entrySet().stream()
        .filter(season -> words.heard(season.getKey()).contains(said))
        .map(season -> newest(season.getValue()))
        .findFirst()
        .or(() -> month(said))
        .or(() -> year(said))
        .or(() -> dates().date(said).map(this::gone));
  }

  private Optional<LocalDate> month(String said) {
    String bare = words.after(said, "hear.since.last").orElse(said);
    return bare.length() < 3 || !bare.matches("\\p{L}+")
        ? Optional.empty()
        : dates().month(bare).map(this::endOf);
  }

  /** The current month is not over, so last year's is meant. */
  private LocalDate endOf(Month month) {
    YearMonth own = YearMonth.of(today.getYear(), month);
    boolean isOver = own.isBefore(YearMonth.from(today));
    return (isOver ? own : own.minusYears(1)).atEndOfMonth();
  }

  private static Optional<LocalDate> year(String said) {
    return said.matches("20\\d\\d")
        ? Optional.of(LocalDate.of(Integer.parseInt(said), 12, 31))
        : Optional.empty();
  }

  private LocalDate newest(MonthDay end) {
    LocalDate own = end.atYear(today.getYear());
    return own.isBefore(today) ? own : end.atYear(today.getYear() - 1);
  }

  private LocalDate gone(LocalDate date) {
    return date.isAfter(today) ? date.minusYears(1) : date;
  }

  private DateParser dates() {
    return new DateParser(words, today);
  }
}
