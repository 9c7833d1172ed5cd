package org.leadlearner.understand.text;

/**
 * Something that was named in a line.
 *
 * @param text in one form by kind: {@code 7}, {@code 07:30}, {@code 2026-12-04}, {@code mon,wed}
 * @param vague whether it could be read otherwise: an hour without its half of the day, a number
 *     with "about" in it
 */
public record Value(Kind kind, String text, boolean vague) {

  public Value(Kind kind, String text) {
    this(kind, text, false);
  }

  /** Kinds of things. */
  public enum Kind {
    NUMBER,
    CLOCK,
    DATE,
    /** One day of the week, which may be a date or a habit. */
    DAY,
    DAYS,
    /** Minutes, {@code 60m}. */
    MINUTES,
    /** Days, {@code 14d}, or months, {@code 1m}. */
    SPAN,
    /**
     * {@code this-week}, {@code next-week}, {@code this-month}, {@code today-afternoon} and so on.
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
