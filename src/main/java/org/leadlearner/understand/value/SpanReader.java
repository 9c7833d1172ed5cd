package org.leadlearner.understand.value;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.leadlearner.understand.text.Value;

/** Lengths of time, and times without a date: "two weeks", "an hour", "this week", "tonight". */
final class SpanReader implements ValueReader {

  private static final int FEW = 3;
  private static final Pattern TOGETHER =
      Pattern.compile("(\\d{1,3})(m|min|mins|h|hr|hrs|d|w|wk|wks|days|weeks|day)");

  @Override
  public @Nullable Found read(Cursor cursor) {
    Found period = period(cursor);
    if (period != null) {
      return period;
    }
    Found together = together(cursor);
    return together == null ? counted(cursor) : together;
  }

  private static @Nullable Found period(Cursor cursor) {
    String name = cursor.after(0, "period-");
    return name.isEmpty() ? null : new Found(new Value(Value.Kind.PERIOD, name), 1);
  }

  private static @Nullable Found together(Cursor cursor) {
    if (!cursor.isFigure(0)) {
      return null;
    }
    Matcher both = TOGETHER.matcher(cursor.unit(0).word());
    if (!both.matches()) {
      return null;
    }
    int count = Integer.parseInt(both.group(1));
    return switch (both.group(2).charAt(0)) {
      case 'm' -> minutes(count, 1);
      case 'h' -> minutes(60 * count, 1);
      case 'w' -> span(7 * count, 1);
      default -> span(count, 1);
    };
  }

  private static @Nullable Found counted(Cursor cursor) {
    int at = 0;
    int count = -1;
    if (cursor.is(at, "half") && cursor.is(at + 1, "article") && cursor.is(at + 2, "unit-hour")) {
      return minutes(30, 3);
    } else if (cursor.is(at, "half") && cursor.is(at + 1, "unit-hour")) {
      return minutes(30, 2);
    }
    OptionalInt number = cursor.number(at);
    if (number.isPresent()) {
      count = number.getAsInt();
      at++;
    } else if (cursor.is(at, "a-couple")) {
      count = 2;
      at++;
    } else if (cursor.is(at, "a-few")) {
      count = FEW;
      at++;
    } else if (cursor.is(at, "one-article")) {
      count = 1;
      at++;
    }
    at += cursor.skip(at, "more");
    return count < 0 ? null : unit(cursor, at, count);
  }

  private static @Nullable Found unit(Cursor cursor, int at, int count) {
    if (cursor.is(at, "unit-minute")) {
      return minutes(count, at + 1);
    } else if (cursor.is(at, "unit-hour") && count < 1000) {
      boolean andHalf =
          cursor.is(at + 1, "and") && (cursor.is(at + 2, "half") || cursor.is(at + 3, "half"));
      int end = andHalf ? (cursor.is(at + 2, "half") ? at + 3 : at + 4) : at + 1;
      return minutes(60 * count + (andHalf ? 30 : 0), end);
    } else if (cursor.is(at, "unit-day")) {
      // "Quince días" means two weeks in Spanish, counted from the day itself.
      return span(count, at + 1);
    } else if (cursor.is(at, "unit-week")) {
      return span(7 * count, at + 1);
    } else if (cursor.is(at, "unit-month")) {
      return new Found(new Value(Value.Kind.SPAN, count + "m"), at + 1);
    }
    return null;
  }

  private static Found minutes(int count, int length) {
    return new Found(new Value(Value.Kind.MINUTES, count + "m"), length);
  }

  private static Found span(int days, int length) {
    return new Found(new Value(Value.Kind.SPAN, days + "d"), length);
  }
}
