package org.leadlearner.understand;

import java.util.Locale;

/** What a request can name, each as text in one form. */
public enum Slot {
  /** 0 to 10; two with a comma between them. */
  POINT,
  /** A to D; two with a comma between them. */
  LEVEL,
  /** The number of a strand, from 1. */
  STRAND,
  /** {@code HH:mm}, or {@code ask}. */
  TIME,
  /** {@code mon,wed}, or {@code ask}. */
  DAYS,
  /** The first day on which prompts may come again, or {@code ask}. */
  UNTIL,
  DAY,
  DATE,
  /** A time of day to come back at, {@code HH:mm}. */
  AT,
  /** Minutes to come back in, such as {@code 60m}. */
  IN,
  /**
   * A time without a clock: {@code tonight}, {@code after-lunch}, {@code this-week}, {@code ask}.
   */
  WHEN,
  /** The name of a break, such as {@code winter break}. */
  BREAK,
  /** An IANA time zone, or {@code ask}. */
  ZONE,
  /** {@code yyyy-MM} or {@code yyyy-MM-dd}. */
  SINCE,
  /** Names of stages in small letters, with commas between them. */
  STAGE,
  WORD,
  PERSON,
  /** What is to be kept or shared, letter for letter; {@code *} stands for the whole line. */
  TEXT,
  NOTE,
  OWNER,
  NAME,
  SEENBY,
  SUMMER,
  WHERE,
  STATUS,
  LANGUAGE,
  /** {@code checkin} where a check-in is put off and not a prompt. */
  WHAT,
  ROLE,
  CHANNEL,
  FORMAT,
  MINUTES,
  /** The point that "in between takes the lower line" gives. */
  TAKES,
  /** A number that was taken down, as it was said. */
  SAID,
  /** What a question or a yes is about, such as {@code forget-me}. */
  ABOUT,
  OF,
  KIND,
  INVALID,
  WARN,
  /** The place on screen of what was chosen, from 1. */
  OPTION,
  /** Which of several like phrases it was; of no meaning to people. */
  DO;

  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
