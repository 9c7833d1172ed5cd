package org.leadlearner.understand.value;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.leadlearner.understand.text.Value;

/** Dates: "Jan 4", "the 14th", "12/7", "2026-12-04", "tomorrow", "MLK day", "el 11 de enero". */
final class DateReader implements ValueReader {

  private static final int DAYS_BACK = 60;
  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
  private static final Pattern SLASHES =
      Pattern.compile("(\\d{1,2})[/-](\\d{1,2})(?:[/-](\\d{2,4}))?");
  private static final Pattern NTH = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th|ro|o|a)?");

  private static final Pattern ORDINAL = Pattern.compile("\\d{1,2}(st|nd|rd|th)");
  private static final Pattern FIGURES = Pattern.compile("\\d+");

  private final LocalDate today;
  private final MonthReader months;
  private final boolean hearsPlaces;

  /**
   * @param hearsPlaces whether "the 2nd" is a place on a list, as in a check-in
   */
  DateReader(LocalDate today, boolean hearsPlaces) {
    this.today = today;
    this.months = new MonthReader(today);
    this.hearsPlaces = hearsPlaces;
  }

  @Override
  public @Nullable Found read(Cursor cursor) {
    if (!cursor.has(0)) {
      return null;
    }
    try {
      Found found = inFigures(cursor);
      found = found == null ? monthFirst(cursor) : found;
      found = found == null ? dayFirst(cursor) : found;
      found = found == null ? weekdayOfMonth(cursor) : found;
      found = found == null ? inWords(cursor) : found;
      found = found == null ? months.read(cursor) : found;
      return found == null ? holiday(cursor) : found;
    } catch (DateTimeException noSuchDay) {
      return null;
    }
  }

  /** "First Monday in January", "the second Tuesday of March". */
  private @Nullable Found weekdayOfMonth(Cursor cursor) {
    OptionalInt which = nth(cursor, 0);
    DayOfWeek day = cursor.has(1) ? weekday(cursor, 1) : null;
    LocalDate month = day == null || !cursor.has(3) ? null : months.month(cursor, 3);
    boolean isOf = cursor.has(2) && cursor.unit(2).word().matches("in|of|de|en");
    return which.isEmpty() || which.getAsInt() > 4 || month == null || !isOf
        ? null
        : found(month.with(TemporalAdjusters.dayOfWeekInMonth(which.getAsInt(), day)), 4);
  }

  private @Nullable Found inFigures(Cursor cursor) {
    if (!cursor.isFigure(0)) {
      return null;
    }
    String word = cursor.unit(0).word();
    Matcher iso = ISO.matcher(word);
    if (iso.matches()) {
      return found(LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3)), 1);
    }
    Matcher slashes = SLASHES.matcher(word);
    if (!slashes.matches() || number(slashes, 1) > 12 || isOutOfTen(slashes, word)) {
      return null;
    }
    int year = slashes.group(3) == null ? 0 : number(slashes, 3);
    return found(
        date(year < 100 && year > 0 ? year + 2000 : year, number(slashes, 1), number(slashes, 2)),
        1);
  }

  /** "8/10" is a score, and "6-7" is a range. */
  private static boolean isOutOfTen(Matcher slashes, String word) {
    return word.contains("-") && slashes.group(3) == null
        || slashes.group(2).equals("10") && slashes.group(3) == null && number(slashes, 1) <= 10;
  }

  /** "January 4", "jan 4th, 2027". */
  private @Nullable Found monthFirst(Cursor cursor) {
    String month = cursor.after(0, "month-");
    int at = 1 + cursor.skip(1, "article");
    if (month.isEmpty() || !cursor.has(at)) {
      return null;
    }
    OptionalInt day = nth(cursor, at);
    if (day.isEmpty() || day.getAsInt() > 31) {
      return null;
    }
    OptionalInt year = cursor.number(at + 1);
    boolean hasYear = year.isPresent() && year.getAsInt() > 2000 && year.getAsInt() < 2100;
    return found(
        date(hasYear ? year.getAsInt() : 0, Integer.parseInt(month), day.getAsInt()),
        at + (hasYear ? 2 : 1));
  }

  /** "4 January", "the 11th of january", "el 11 de enero", "the 14th", "monday the 14th". */
  private @Nullable Found dayFirst(Cursor cursor) {
    int at = weekday(cursor, 0) == null ? 0 : 1;
    int article = cursor.skip(at, "article");
    at += article;
    OptionalInt day = nth(cursor, at);
    if (day.isEmpty() || day.getAsInt() < 1 || day.getAsInt() > 31) {
      return null;
    }
    int next = at + 1 + cursor.skip(at + 1, "of");
    String month = cursor.after(next, "month-");
    if (!month.isEmpty()) {
      return found(date(0, Integer.parseInt(month), day.getAsInt()), next + 1);
    }
    LocalDate first = firstOf(cursor, at, next);
    if (first != null) {
      return found(first, next + 1);
    }
    boolean isNth = ORDINAL.matcher(cursor.unit(at).word()).matches();
    boolean isLed = cursor.is(-1, "date-lead") && !cursor.is(-1, "article");
    boolean isDay =
        isNth
            && (isLed
                || !hearsPlaces
                    && (article > 0
                        || at > 0
                        || cursor.is(-1, "date-lead")
                        || cursor.units().size() == 1));
    boolean isThe = article > 0 && !cursor.is(at - 1, "one-article");
    boolean isNumber = isUntil(cursor, isThe) || isOnItsWeekday(cursor, at, day.getAsInt());
    return isDay || isNumber || at - article > 0 && article > 0
        ? found(nextDay(day.getAsInt()), at + 1)
        : null;
  }

  /** "Until the 15", "hasta el quince", "after the tenth" and no more. */
  private static boolean isUntil(Cursor cursor, boolean isThe) {
    boolean isLast = cursor.is(-1, "after") && isThe && !cursor.has(2);
    return isLast || cursor.is(-1, "until") && (isThe || cursor.unit(-1).word().endsWith(" el"));
  }

  /** "Monday 14", when the next 14th is a Monday. */
  private boolean isOnItsWeekday(Cursor cursor, int at, int day) {
    return at == 1
        && weekday(cursor, 0) == nextDay(day).getDayOfWeek()
        && !cursor.unit(1).afterBreak();
  }

  /** "The first of the year", "the 1st of next month", "the first of the month". */
  private @Nullable LocalDate firstOf(Cursor cursor, int day, int next) {
    boolean isFirst = next > day + 1 && nth(cursor, day).equals(OptionalInt.of(1));
    if (!isFirst) {
      return null;
    }
    LocalDate month = today.with(TemporalAdjusters.firstDayOfNextMonth());
    return cursor.is(next, "year-word")
        ? today.with(TemporalAdjusters.firstDayOfNextYear())
        : cursor.is(next, "part-month-word") ? month : null;
  }

  private static OptionalInt nth(Cursor cursor, int at) {
    if (!cursor.has(at)) {
      return OptionalInt.empty();
    }
    if (cursor.isFigure(at)) {
      Matcher nth = NTH.matcher(cursor.unit(at).word());
      return nth.matches() ? OptionalInt.of(number(nth, 1)) : OptionalInt.empty();
    }
    String ordinal = cursor.after(at, "ord-");
    return !ordinal.isEmpty() && FIGURES.matcher(ordinal).matches()
        ? OptionalInt.of(Integer.parseInt(ordinal))
        : cursor.number(at);
  }

  private LocalDate nextDay(int day) {
    LocalDate month = today.withDayOfMonth(1);
    while (month.lengthOfMonth() < day || month.withDayOfMonth(day).isBefore(today)) {
      month = month.plusMonths(1);
    }
    return month.withDayOfMonth(day);
  }

  private @Nullable Found inWords(Cursor cursor) {
    if (cursor.is(0, "today")) {
      return found(today, 1);
    } else if (cursor.is(0, "day-after-tomorrow")) {
      return found(today.plusDays(2), 1);
    } else if (cursor.is(0, "tomorrow")) {
      return found(today.plusDays(1), 1);
    }
    DayOfWeek first = weekday(cursor, 0);
    if (first != null && cursor.is(1, "after-next")) {
      return found(today.with(TemporalAdjusters.next(first)).plusWeeks(1), 2);
    }
    DayOfWeek named = cursor.is(0, "next") || cursor.is(0, "this") ? weekday(cursor, 1) : null;
    return named == null || cursor.is(1, "plural-day")
        ? null
        : found(coming(named, cursor.is(0, "next")), 2);
  }

  /** On a Sunday, "next Monday" does not mean tomorrow. */
  private LocalDate coming(DayOfWeek day, boolean isNext) {
    LocalDate coming = today.with(TemporalAdjusters.next(day));
    return isNext && coming.equals(today.plusDays(1)) ? coming.plusWeeks(1) : coming;
  }

  private @Nullable Found holiday(Cursor cursor) {
    String name = cursor.after(0, "holiday-");
    if (name.isEmpty() || cursor.is(1, "break-word")) {
      return null;
    }
    LocalDate own = HolidayDates.of(name, today.getYear());
    return found(own.isBefore(today) ? HolidayDates.of(name, today.getYear() + 1) : own, 1);
  }

  static @Nullable DayOfWeek weekday(Cursor cursor, int at) {
    String day = cursor.after(at, "weekday-");
    return day.isEmpty() ? null : DayOfWeek.of(Integer.parseInt(day));
  }

  /** A date without a year that is long past means next year. */
  private LocalDate date(int year, int month, int day) {
    int longest = month == 2 ? 29 : LocalDate.of(2000, month, 1).lengthOfMonth();
    if (year > 0 || day < 1 || day > longest) {
      return LocalDate.of(year > 0 ? year : 2001, month, day);
    }
    LocalDate oldest = today.minusDays(DAYS_BACK);
    int next = oldest.getYear();
    while (!isDay(next, month, day) || LocalDate.of(next, month, day).isBefore(oldest)) {
      next++;
    }
    return LocalDate.of(next, month, day);
  }

  /** Not every year has a February 29, and no year has a February 30. */
  private static boolean isDay(int year, int month, int day) {
    return day <= LocalDate.of(year, month, 1).lengthOfMonth();
  }

  static Found found(LocalDate date, int length) {
    return new Found(new Value(Value.Kind.DATE, date.toString()), length);
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }
}
