package org.leadlearner.understand.value;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.leadlearner.understand.text.Value;

/** Days of the week: "monday", "mon-fri", "mwf", "tuesdays and thursdays", "weekdays". */
public final class DaysReader implements ValueReader {

  private static final String WEEKDAY = "weekday-";
  private static final Map<String, String> LETTERS =
      Map.ofEntries(
          Map.entry("mwf", "mon,wed,fri"),
          Map.entry("m/w/f", "mon,wed,fri"),
          Map.entry("m/w", "mon,wed"),
          Map.entry("t/th", "tue,thu"),
          Map.entry("tth", "tue,thu"),
          Map.entry("tuth", "tue,thu"),
          Map.entry("t/r", "tue,thu"),
          Map.entry("mtwth", "mon,tue,wed,thu"),
          Map.entry("m/t/w", "mon,tue,wed"));

  @Override
  public @Nullable Found read(Cursor cursor) {
    if (!cursor.has(0)) {
      return null;
    }
    String letters = LETTERS.get(cursor.unit(0).word());
    if (letters != null) {
      return new Found(new Value(Value.Kind.DAYS, letters), 1);
    }
    int lead = cursor.skip(0, "every");
    if (cursor.is(lead, "weekdays") || cursor.is(0, "weekdays")) {
      boolean atFirst = cursor.is(0, "weekdays");
      return new Found(new Value(Value.Kind.DAYS, "mon,tue,wed,thu,fri"), atFirst ? 1 : lead + 1);
    }
    return cursor.after(lead, WEEKDAY).isEmpty() ? null : named(cursor, lead);
  }

  private static Found named(Cursor cursor, int lead) {
    EnumSet<DayOfWeek> days = EnumSet.of(day(cursor, lead));
    boolean isHabit = lead > 0 || cursor.unit(lead).word().endsWith("s") && isPlural(cursor, lead);
    int end = lead + 1;
    while (true) {
      int next = end + joint(cursor, end);
      if (cursor.after(next, WEEKDAY).isEmpty()) {
        break;
      }
      isHabit |= isPlural(cursor, next);
      if (isRange(cursor, end, next)) {
        days.addAll(until(day(cursor, end - 1), day(cursor, next)));
      }
      days.add(day(cursor, next));
      end = next + 1;
    }
    boolean isOne = days.size() == 1 && !isHabit;
    return new Found(new Value(isOne ? Value.Kind.DAY : Value.Kind.DAYS, text(days)), end);
  }

  /** The number of units that connect two days: "and", "to", an article. */
  private static int joint(Cursor cursor, int at) {
    int end = at;
    while (end < at + 2
        && (cursor.is(end, "and")
            || cursor.is(end, "through")
            || cursor.is(end, "to-range")
            || cursor.is(end, "article")
            || cursor.is(end, "or"))) {
      end++;
    }
    return end - at;
  }

  private static boolean isRange(Cursor cursor, int end, int next) {
    for (int between = end; between < next; between++) {
      if (cursor.is(between, "through") || cursor.is(between, "to-range")) {
        return true;
      }
    }
    return next == end && cursor.between(end - 1, next).matches(" ?[-\u2013\u2014] ?");
  }

  private static EnumSet<DayOfWeek> until(DayOfWeek first, DayOfWeek last) {
    EnumSet<DayOfWeek> days = EnumSet.of(first);
    for (DayOfWeek day = first; day != last; day = day.plus(1)) {
      days.add(day.plus(1));
    }
    return days;
  }

  private static boolean isPlural(Cursor cursor, int at) {
    return cursor.is(at, "plural-day");
  }

  private static DayOfWeek day(Cursor cursor, int at) {
    return DayOfWeek.of(Integer.parseInt(cursor.after(at, WEEKDAY)));
  }

  /** The days in the order of the week, by their first three letters in English. */
  public static String text(Set<DayOfWeek> days) {
    return EnumSet.copyOf(days).stream()
        .map(day -> day.name().substring(0, 3).toLowerCase(java.util.Locale.ROOT))
        .collect(Collectors.joining(","));
  }
}
