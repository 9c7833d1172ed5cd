package org.leadlearner.understand.value;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.leadlearner.understand.text.Value;

/** Numbers: "7", "seven", "3.5", "8/10", "8 out of 10", "5ish", "6-7", "six and a half". */
final class NumberReader implements ValueReader {

  private static final Pattern FIGURE =
      Pattern.compile("#?(\\d{1,4}(?:[.,]\\d+)?)(?:/10)?(ish|ish\\.|%|\\+|s)?");
  private static final Pattern RANGE =
      Pattern.compile("(\\d{1,2}(?:\\.\\d)?)[-/](\\d{1,2}(?:\\.\\d)?)");

  @Override
  public @Nullable Found read(Cursor cursor) {
    if (!cursor.has(0)) {
      return null;
    }
    if (!cursor.isFigure(0)) {
      OptionalInt named = cursor.number(0);
      return named.isEmpty() || isPronoun(cursor) ? null : inWords(cursor, named.getAsInt());
    }
    String word = cursor.unit(0).word();
    Matcher figure = FIGURE.matcher(word);
    if (figure.matches()) {
      boolean vague = figure.group(2) != null;
      String digits = figure.group(1).replace(',', '.');
      return withFraction(cursor, digits, 1, vague);
    }
    Matcher range = RANGE.matcher(word);
    if (range.matches()) {
      return new Found(
          new Value(Value.Kind.NUMBER, range.group(1) + "," + range.group(2), true), 1);
    }
    return null;
  }

  /** In "this one", "the planning one" and "one about credit", "one" is not a number. */
  private static boolean isPronoun(Cursor cursor) {
    boolean isOther = cursor.has(-1) && cursor.unit(-1).word().endsWith("other");
    boolean isBehind = isOther || cursor.is(-1, "before-one") || isStage(cursor);
    return cursor.unit(0).word().equals("one") && (isBehind || cursor.is(1, "after-one"));
  }

  /** "The envisioning one". */
  private static boolean isStage(Cursor cursor) {
    return !cursor.after(-1, "stage-is-").isEmpty();
  }

  /** "twenty five" is one number. */
  private static Found inWords(Cursor cursor, int first) {
    OptionalInt next = cursor.number(1);
    boolean isTens = first >= 20 && first % 10 == 0 && next.isPresent();
    boolean isOne =
        isTens && next.getAsInt() > 0 && next.getAsInt() < 10 && !cursor.unit(1).afterBreak();
    return isOne
        ? new Found(new Value(Value.Kind.NUMBER, String.valueOf(first + next.getAsInt())), 2)
        : withFraction(cursor, String.valueOf(first), 1, false);
  }

  private static Found withFraction(Cursor cursor, String digits, int length, boolean vague) {
    int at = length + cursor.skip(length, "and");
    at += at > length ? cursor.skip(at, "article") : 0;
    boolean isHalf = at > length && cursor.is(at, "half") && !digits.contains(".");
    if (isHalf) {
      return new Found(new Value(Value.Kind.NUMBER, digits + ".5", true), at + 1);
    }
    boolean isPoint = cursor.is(length, "point-word") && cursor.number(length + 1).isPresent();
    if (isPoint && !digits.contains(".")) {
      String decimals = String.valueOf(cursor.number(length + 1).getAsInt());
      return new Found(new Value(Value.Kind.NUMBER, digits + "." + decimals, true), length + 2);
    }
    boolean isOfTen =
        cursor.is(length, "out-of") && cursor.number(length + 1).equals(OptionalInt.of(10));
    return new Found(
        new Value(Value.Kind.NUMBER, digits, vague || digits.contains(".")),
        length + (isOfTen ? 2 : 0));
  }
}
