package org.leadlearner.understand;

import java.util.Locale;

/** The values that a request can have. Each value is text in one fixed format. */
public enum Slot {
  /** 0 to 10, or two numbers with a comma between them. */
  POINT,
  /** A to D, or two letters with a comma between them. */
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
  /** Minutes to wait before coming back, such as {@code 60m}. */
  IN,
  /** A vague time: {@code tonight}, {@code after-lunch}, {@code this-week}, {@code ask}. */
  WHEN,
  /** The name of a break, such as {@code winter break}. */
  BREAK,
  /** An IANA time zone, or {@code ask}. */
  ZONE,
  /** {@code yyyy-MM} or {@code yyyy-MM-dd}. */
  SINCE,
  /** Names of stages in lower case, with commas between them. */
  STAGE,
  WORD,
  PERSON,
  /** The text to store or share, unchanged; {@code *} means the whole line. */
  TEXT,
  NOTE,
  OWNER,
  NAME,
  SEENBY,
  SUMMER,
  WHERE,
  STATUS,
  LANGUAGE,
  /** {@code checkin} when a check-in is postponed, not a prompt. */
  WHAT,
  ROLE,
  CHANNEL,
  FORMAT,
  MINUTES,
  /** The point that a number between two lines stands for (the lower line). */
  TAKES,
  /** A number that was stored, as the person said it. */
  SAID,
  /** The subject of a question or of a yes, such as {@code forget-me}. */
  ABOUT,
  OF,
  KIND,
  INVALID,
  WARN,
  /** The position on screen of the choice, from 1. */
  OPTION,
  /** Which of several similar phrases matched; people never see it. */
  DO;

  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
