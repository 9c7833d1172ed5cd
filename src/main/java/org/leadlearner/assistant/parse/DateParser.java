package org.leadlearner.assistant.parse;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.chat.TypedText;

/**
 * Parses a date as people type it: "Monday", "Jan 5", "1/5", "2027-01-05", "tomorrow", "el 5 de
 * enero", and every form in which {@link Phrases} writes one.
 */
public final class DateParser {

  /**
   * A date without a year that passed recently means this past date, and not the one of next year.
   */
  private static final int DAYS_BACK = 60;

  private static final int CENTURY = 2000;

  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
  private static final Pattern SLASHES =
      Pattern.compile("(\\d{1,2})/(\\d{1,2})(?:/(\\d{4}|\\d{2}))?");
  private static final Pattern MONTH_FIRST =
      Pattern.compile("(\\p{L}{3,})\\.? (\\d{1,2})(?:st|nd|rd|th)?(?:,? (\\d{4}))?");
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?:(?:the|el) )?(\\d{1,2})(?:st|nd|rd|th|ro|º|o)? (?:(?:of|de) )?(\\p{L}{3,})\\.?"
              + "(?:,? (?:del? )?(\\d{4}))?");

  private static final Pattern MONTH_ALONE = Pattern.compile("(\\p{L}{3,})\\.?(?:,? (\\d{4}))?");

  /** A weekday before a date adds nothing, and a time after it is ignored. */
  private static final Pattern WEEKDAY_BEFORE =
      Pattern.compile("(?:el )?(\\p{L}{2,})\\.?,? (?=.*\\d)(.+)");

  private static final Pattern TIME_BEHIND =
      Pattern.compile(",?(?: at)? \\d{1,2}:\\d{2}(?: ?[ap]\\.?m\\.?)?$");

  private static final int LEAP_YEARS_LIE_APART_AT_MOST = 8;

  private static final Pattern SPAN = Pattern.compile("(\\w+) (\\p{L}+)");

  private final Phrases words;
  private final LocalDate today;

  public DateParser(Phrases words, LocalDate today) {
    this.words = words;
    this.today = today;
  }

  /**
   * The date that the whole text names; a weekday means the next such day. Empty for any other
   * text, and for dates that do not exist, such as Feb 30.
   */
  public Optional<LocalDate> date(String text) {
    String said = bare(TypedText.compared(text));
    try {
      return inWords(said)
          .or(() -> inNumbers(said))
          .or(() -> withMonth(said))
          .or(() -> monthAlone(said));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private String bare(String said) {
    String day = TIME_BEHIND.matcher(said).replaceFirst("");
    Matcher weekday = WEEKDAY_BEFORE.matcher(day);
    return weekday.matches() && new WeekdayParser(words).day(weekday.group(1)).isPresent()
        ? weekday.group(2)
        : day;
  }

  /**
   * The first day after a length of time from today: "2 weeks", "a month", "this week", "today".
   * Other text is parsed as a date.
   */
  Optional<LocalDate> over(String text) {
    String said = TypedText.compared(text);
    if (words.heard("hear.day.today").contains(said)) {
      return Optional.of(today.plusDays(1));
    } else if (words.heard("hear.day.thisweek").contains(said)) {
      return Optional.of(today.with(TemporalAdjusters.next(DayOfWeek.MONDAY)));
    } else if (words.heard("hear.day.thismonth").contains(said)) {
      return Optional.of(today.with(TemporalAdjusters.firstDayOfNextMonth()));
    }
    Matcher span = SPAN.matcher(said);
    Optional<LocalDate> end =
        span.matches()
            ? count(span.group(1)).flatMap(count -> later(count, span.group(2)))
            : Optional.empty();
    return end.or(() -> date(said));
  }

  private Optional<LocalDate> later(int count, String unit) {
    if (words.heard("hear.day.unit.day").contains(unit)) {
      return Optional.of(today.plusDays(count));
    } else if (words.heard("hear.day.unit.week").contains(unit)) {
      return Optional.of(today.plusWeeks(count));
    }
    return words.heard("hear.day.unit.month").contains(unit)
        ? Optional.of(today.plusMonths(count))
        : Optional.empty();
  }

  private Optional<Integer> count(String said) {
    if (said.matches("\\d{1,3}")) {
      return Optional.of(number(said));
    } else if (words.heard("hear.day.one").contains(said)) {
      return Optional.of(1);
    }
    int place = words.heard("hear.numbers").indexOf(said);
    return place < 0 ? Optional.empty() : Optional.of(place);
  }

  private Optional<LocalDate> inWords(String said) {
    if (words.heard("hear.day.today").contains(said)) {
      return Optional.of(today);
    } else if (words.heard("hear.day.tomorrow").contains(said)) {
      return Optional.of(today.plusDays(1));
    } else if (words.heard("hear.day.week").contains(said)) {
      return Optional.of(today.with(TemporalAdjusters.next(DayOfWeek.MONDAY)));
    } else if (words.heard("hear.day.month").contains(said)) {
      return Optional.of(today.with(TemporalAdjusters.firstDayOfNextMonth()));
    }
    String bare = words.after(said, "hear.day.next").orElse(said);
    return new WeekdayParser(words).day(bare).map(day -> today.with(TemporalAdjusters.next(day)));
  }

  /** With slashes the month comes first, as in the United States. */
  private Optional<LocalDate> inNumbers(String said) {
    Matcher iso = ISO.matcher(said);
    if (iso.matches()) {
      return Optional.of(
          LocalDate.of(number(iso.group(1)), number(iso.group(2)), number(iso.group(3))));
    }
    Matcher slashes = SLASHES.matcher(said);
    return slashes.matches()
        ? Optional.of(
            date(
                Optional.ofNullable(slashes.group(3)),
                Month.of(number(slashes.group(1))),
                number(slashes.group(2))))
        : Optional.empty();
  }

  private Optional<LocalDate> withMonth(String said) {
    Matcher monthFirst = MONTH_FIRST.matcher(said);
    if (monthFirst.matches()) {
      return month(monthFirst.group(1))
          .map(
              month ->
                  date(
                      Optional.ofNullable(monthFirst.group(3)),
                      month,
                      number(monthFirst.group(2))));
    }
    Matcher dayFirst = DAY_FIRST.matcher(said);
    return dayFirst.matches()
        ? month(dayFirst.group(2))
            .map(
                month ->
                    date(Optional.ofNullable(dayFirst.group(3)), month, number(dayFirst.group(1))))
        : Optional.empty();
  }

  private LocalDate date(Optional<String> year, Month month, int day) {
    if (year.isPresent()) {
      int digits = number(year.get());
      return LocalDate.of(digits < 100 ? CENTURY + digits : digits, month, day);
    }
    LocalDate oldest = today.minusDays(DAYS_BACK);
    MonthDay wanted = MonthDay.of(month, day);
    return IntStream.rangeClosed(oldest.getYear(), oldest.getYear() + LEAP_YEARS_LIE_APART_AT_MOST)
        .filter(wanted::isValidYear)
        .mapToObj(wanted::atYear)
        .filter(date -> !date.isBefore(oldest))
        .findFirst()
        .orElseThrow();
  }

  /** The first day of a month; without a year, of the next such month. */
  private Optional<LocalDate> monthAlone(String said) {
    Matcher alone = MONTH_ALONE.matcher(said);
    if (!alone.matches()) {
      return Optional.empty();
    }
    Optional<Integer> year = Optional.ofNullable(alone.group(2)).map(DateParser::number);
    return month(alone.group(1)).map(month -> firstDay(month, year));
  }

  private LocalDate firstDay(Month month, Optional<Integer> year) {
    LocalDate own = LocalDate.of(year.orElse(today.getYear()), month, 1);
    return year.isPresent() || own.isAfter(today) ? own : own.plusYears(1);
  }

  /** The month with this name or abbreviation. */
  Optional<Month> month(String name) {
    for (Month month : Month.values()) {
      Locale locale = words.locale();
      if (month.getDisplayName(TextStyle.FULL, locale).toLowerCase(locale).startsWith(name)) {
        return Optional.of(month);
      }
    }
    return Optional.empty();
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }
}
