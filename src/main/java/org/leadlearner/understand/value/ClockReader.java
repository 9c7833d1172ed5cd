package org.leadlearner.understand.value;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.leadlearner.understand.text.Value;

/** Times of day: "7:40", "7am", "half past seven", "las ocho y media", "noon", "at 3". */
final class ClockReader implements ValueReader {

  private static final int NOON = 12;
  private static final Pattern FIGURE =
      Pattern.compile("(\\d{1,2})(?:[:.](\\d{2}))?(a|p|am|pm|a\\.m\\.|p\\.m\\.|ish|h|hs)?");
  private static final Pattern FIVES = Pattern.compile("[1-5][05]");

  /** "At 615"; a house number seldom ends in a multiple of five below sixty. */
  private static final Pattern THREE = Pattern.compile("([1-9])([0-5][05])");

  private static final Pattern FOUR = Pattern.compile("(0\\d|1\\d|2[0-3])([0-5]\\d)");

  private final boolean hearsPoints;

  /**
   * @param hearsPoints whether two numbers are points, not minutes and an hour
   */
  ClockReader(boolean hearsPoints) {
    this.hearsPoints = hearsPoints;
  }

  /** An hour, with its minutes and am or pm when they are given. */
  private record Hour(int hour, int minute, int length, boolean isSurelyTime) {}

  @Override
  public @Nullable Found read(Cursor cursor) {
    Found named = named(cursor);
    if (named != null) {
      return named;
    }
    int lead = cursor.is(0, "at") ? 1 : 0;
    lead += cursor.skip(lead, "about");
    Found four = fourDigits(cursor, lead);
    if (four != null) {
      return four;
    }
    Hour hour = hour(cursor, lead, lead > 0 && cursor.is(0, "at"));
    return hour == null ? null : withHalf(cursor, hour);
  }

  private static @Nullable Found named(Cursor cursor) {
    int lead = cursor.is(0, "at") ? 1 : 0;
    if (cursor.is(lead, "noon")) {
      return new Found(clock(NOON, 0, false), lead + 1);
    }
    return cursor.is(lead, "midnight") ? new Found(clock(0, 0, false), lead + 1) : null;
  }

  /** "0730", "1430 hours", "at 1545"; other numbers with four digits could be years. */
  private static @Nullable Found fourDigits(Cursor cursor, int lead) {
    if (!cursor.isFigure(lead)) {
      return null;
    }
    String word = cursor.unit(lead).word();
    Matcher three = THREE.matcher(word);
    if (three.matches() && cursor.is(0, "at")) {
      return withHalf(cursor, hour(three, lead));
    }
    Matcher four = FOUR.matcher(word);
    boolean hasUnit = cursor.is(lead + 1, "unit-hour");
    if (!four.matches() || word.charAt(0) != '0' && !hasUnit && !cursor.is(0, "at")) {
      return null;
    }
    int hour = Integer.parseInt(four.group(1));
    int minute = Integer.parseInt(four.group(2));
    return new Found(clock(hour, minute, false), lead + (hasUnit ? 2 : 1));
  }

  private static Hour hour(Matcher figures, int at) {
    int hour = Integer.parseInt(figures.group(1));
    return new Hour(hour, Integer.parseInt(figures.group(2)), at + 1, true);
  }

  private @Nullable Hour hour(Cursor cursor, int lead, boolean afterAt) {
    Hour before = minutesFirst(cursor, lead);
    if (before != null) {
      return before;
    }
    Hour figure = figure(cursor, lead, afterAt);
    if (figure != null) {
      return figure;
    }
    OptionalInt number = cursor.number(lead);
    if (number.isEmpty() || number.getAsInt() > 23) {
      return null;
    }
    return wordsAfter(cursor, lead, number.getAsInt(), afterAt);
  }

  /** "half past seven", "quarter to 8", "ten after eight". */
  private @Nullable Hour minutesFirst(Cursor cursor, int lead) {
    int from = lead + (cursor.is(lead, "article") && cursor.is(lead + 1, "quarter") ? 1 : 0);
    int minutes =
        cursor.is(from, "half")
            ? 30
            : cursor.is(from, "quarter") ? 15 : cursor.number(from).orElse(-1);
    boolean isPast = cursor.is(from + 1, "past-hour");
    boolean isTo = cursor.is(from + 1, "to-hour");
    OptionalInt hour = cursor.number(from + 2);
    boolean fits = minutes > 0 && minutes < 60 && hour.isPresent() && hour.getAsInt() <= NOON;
    // In "from 8 to 9" and "6 to 7" the numbers are a range.
    boolean isRange =
        cursor.number(from).isPresent()
            && (minutes % 5 != 0 || hearsPoints || cursor.is(from - 1, "since"));
    if (!fits || hour.getAsInt() == 0 || !isPast && !isTo || isTo && isRange) {
      return null;
    }
    return isPast
        ? new Hour(hour.getAsInt(), minutes, from + 3, true)
        : new Hour((hour.getAsInt() + 23) % 24, 60 - minutes, from + 3, true);
  }

  private static @Nullable Hour figure(Cursor cursor, int lead, boolean afterAt) {
    if (!cursor.isFigure(lead)) {
      return null;
    }
    Matcher figure = FIGURE.matcher(cursor.unit(lead).word());
    if (!figure.matches() || figure.group(2) == null && figure.group(3) == null) {
      return null;
    }
    String half = figure.group(3);
    boolean isHalf = half != null && !half.equals("ish") && !half.startsWith("h");
    boolean isDecimal = cursor.unit(lead).word().contains(".") && !isHalf;
    int hour = Integer.parseInt(figure.group(1));
    int minute = figure.group(2) == null ? 0 : Integer.parseInt(figure.group(2));
    boolean isTime = figure.group(2) != null || isHalf || half != null && half.startsWith("h");
    if (hour > 23 || minute > 59 || !isTime && !afterAt || isDecimal && !afterAt) {
      return null;
    }
    return isHalf
        ? new Hour(inHalf(hour, half.charAt(0) == 'p'), minute, -lead - 1, true)
        : new Hour(hour, minute, lead + 1, true);
  }

  /** "seven thirty", "ocho y media", "siete menos cuarto", "7 oclock", or the hour alone. */
  private Hour wordsAfter(Cursor cursor, int lead, int hour, boolean afterAt) {
    int next = lead + 1;
    if (cursor.is(next, "oclock")) {
      return new Hour(hour, 0, next + 1, true);
    }
    if (hearsPoints && !afterAt) {
      // "Six and a half" is a point.
      return new Hour(hour, 0, next, false);
    }
    boolean isAnd = cursor.follows(next, "and");
    int after = next + (isAnd ? 1 : 0);
    after += isAnd ? cursor.skip(after, "article") : 0;
    if (isAnd && cursor.is(after, "half")) {
      return new Hour(hour, 30, after + 1, true);
    } else if (isAnd && cursor.is(after, "quarter")) {
      return new Hour(hour, 15, after + 1, true);
    } else if (cursor.is(next, "minus") && cursor.is(next + 1, "quarter")) {
      return new Hour((hour + 23) % 24, 45, next + 2, true);
    } else if (cursor.is(next, "minus") && cursor.number(next + 1).isPresent()) {
      return new Hour((hour + 23) % 24, 60 - cursor.number(next + 1).getAsInt(), next + 2, true);
    }
    OptionalInt minutes = cursor.number(after);
    boolean inWords = !cursor.unit(lead).word().matches("\\d+") || afterAt;
    boolean fits =
        minutes.isPresent() && minutes.getAsInt() >= 5 && minutes.getAsInt() < 60 && hour > 0;
    // "8 15" is a time as "8:15" is.
    boolean inFigures =
        !inWords && !isAnd && fits && FIVES.matcher(cursor.unit(after).word()).matches();
    boolean isTime =
        fits
            && (inWords || inFigures)
            && hour <= NOON
            && (isAnd ? afterAt : inFigures || minutes.getAsInt() > 12);
    return isTime
        ? new Hour(hour, minutes.getAsInt(), after + 1, true)
        : new Hour(hour, 0, next, afterAt);
  }

  /** A negative length marks an hour that already has am or pm. */
  private static @Nullable Found withHalf(Cursor cursor, Hour hour) {
    if (hour.length() < 0) {
      return new Found(clock(hour.hour(), hour.minute(), false), -hour.length());
    }
    int end = hour.length();
    end += cursor.skip(end, "in-the");
    boolean isMorning = cursor.is(end, "am") || cursor.is(end, "in-the-morning");
    boolean isLater =
        cursor.is(end, "pm") || cursor.is(end, "in-the-afternoon") || cursor.is(end, "at-night");
    if (isMorning || isLater) {
      return new Found(clock(inHalf(hour.hour(), isLater), hour.minute(), false), end + 1);
    }
    return hour.isSurelyTime()
        ? new Found(clock(hour.hour(), hour.minute(), hour.hour() <= NOON), hour.length())
        : null;
  }

  private static int inHalf(int hour, boolean isLater) {
    return hour > NOON ? hour : hour % NOON + (isLater ? NOON : 0);
  }

  private static Value clock(int hour, int minute, boolean vague) {
    return new Value(Value.Kind.CLOCK, "%02d:%02d".formatted(hour, minute), vague);
  }
}
