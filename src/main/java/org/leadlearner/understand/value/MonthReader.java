package org.leadlearner.understand.value;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.leadlearner.understand.text.Value;

/** Months, and parts of them: "until january", "the end of january", "mid january". */
final class MonthReader implements ValueReader {

  private static final int MIDDLE = 15;

  private final LocalDate today;

  MonthReader(LocalDate today) {
    this.today = today;
  }

  /**
   * "Until january" is until its first day, "through january" and "the end of january" until it is
   * over, "mid january" about its middle. A month alone is one where nothing else is said; "may"
   * and "march" are words.
   */
  @Override
  public @Nullable Found read(Cursor cursor) {
    int lead = cursor.skip(0, "article");
    boolean isEnd = cursor.is(lead, "part-month-end");
    boolean isMiddle = cursor.is(lead, "part-month-middle");
    boolean isStart = cursor.is(lead, "part-month-start");
    if (isEnd || isMiddle || isStart) {
      int at = lead + 1 + cursor.skip(lead + 1, "of");
      LocalDate first = month(cursor, at);
      if (first == null) {
        return null;
      }
      LocalDate day =
          isEnd ? first.plusMonths(1).minusDays(1) : first.withDayOfMonth(isStart ? 1 : MIDDLE);
      return isEnd ? over(day, at + 1) : DateReader.found(day, at + 1);
    }
    LocalDate first = month(cursor, 0);
    boolean isWhole = cursor.units().size() == 1;
    boolean isLed = cursor.is(-1, "until") || cursor.is(-1, "through") || cursor.is(-1, "after");
    if (first == null || !isWhole && !isLed) {
      return null;
    }
    boolean isOver = cursor.is(-1, "through") || cursor.is(-1, "after");
    return isOver ? over(first.plusMonths(1).minusDays(1), 1) : DateReader.found(first, 1);
  }

  /** All of a stretch of time, with its last day. */
  private static Found over(LocalDate last, int length) {
    return new Found(new Value(Value.Kind.PERIOD, Value.OVER + last), length);
  }

  /** The first day of the month that stands here. */
  @Nullable LocalDate month(Cursor cursor, int at) {
    String month = cursor.after(at, "month-");
    return month.isEmpty() ? null : nextMonth(Integer.parseInt(month));
  }

  /** The month that is going on, where it is that one, is over next year. */
  private LocalDate nextMonth(int month) {
    LocalDate own = today.withDayOfMonth(1).withMonth(month);
    return own.isBefore(today.withDayOfMonth(1)) ? own.plusYears(1) : own;
  }
}
