package org.leadlearner.understand.text;

/**
 * A value in a line, such as a time or a day.
 *
 * @param text the value in the format of its kind: {@code 7}, {@code 07:30}, {@code 2026-12-04},
 *     {@code mon,wed}
 * @param vague whether it is ambiguous: an hour without am or pm, a number with "about"
 */
public record Value(Kind kind, String text, boolean vague) {

  /** Stands before the last day of a period that is to be over, as in {@code over-2027-01-31}. */
  public static final String OVER = "over-";

  public Value(Kind kind, String text) {
    this(kind, text, false);
  }

  /** The kinds of values. */
  public enum Kind {
    NUMBER,
    CLOCK,
    DATE,
    /** One day of the week: a date, or every week on that day. */
    DAY,
    DAYS,
    /** Minutes, {@code 60m}. */
    MINUTES,
    /** Days, {@code 14d}, or months, {@code 1m}. */
    SPAN,
    /**
     * {@code this-week}, {@code next-week}, {@code this-month}, {@code today-afternoon} and
     * similar.
     */
    PERIOD,
    BREAK,
    ZONE,
    STRAND,
    LEVEL,
    STAGE,
    ORDINAL,
    PERSON,
    CHANNEL,
    LINK
  }
}
