package org.leadlearner.schedule;

/** The outcome of an occurrence: posted, or skipped for a reason. */
public enum Outcome {
  POSTED,
  /** No school that day: a weekend, a break, a snow day, the summer. */
  CLOSED_DAY,
  /** The owner of the schedule paused it. */
  PAUSED,
  /** Its person is away, or wants no notification now, as their platform says. */
  AWAY,
  /** More than two hours late, or no longer the same day. */
  LATE,
  /** It could only have been posted in quiet hours. */
  QUIET_HOURS,
  /** The place refused the last message, and nobody has written there since. */
  RESTS,
  /** No prompt fits. */
  NOTHING_TO_SAY,
  /** Choosing the prompt failed until it was too late. */
  FAULT;

  public boolean isPosted() {
    return this == POSTED;
  }

  /** Whether an operator should look at it, because a prompt was wanted and not posted. */
  public boolean isTrouble() {
    return this == LATE || this == QUIET_HOURS || this == FAULT;
  }
}
