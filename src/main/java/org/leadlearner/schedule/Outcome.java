package org.leadlearner.schedule;

/** What became of an occurrence: it was posted, or skipped for a reason. */
public enum Outcome {
  POSTED,
  /** No school that day: a weekend, a break, a snow day, the summer. */
  CLOSED_DAY,
  /** Paused by the one whose schedule it is. */
  PAUSED,
  /** More than two hours late, or no longer the same day. */
  LATE,
  /** By the time it could be posted, nobody wants to be disturbed. */
  QUIET_HOURS,
  /** The place took no message the last time, and nobody has written there since. */
  RESTS,
  /** There was nothing that fits. */
  NOTHING_TO_SAY,
  /** The choice of the prompt failed until it was too late. */
  FAULT;

  public boolean isPosted() {
    return this == POSTED;
  }

  /** Whether an operator should look at it, since a prompt was wanted and did not come. */
  public boolean isTrouble() {
    return this == LATE || this == QUIET_HOURS || this == FAULT;
  }
}
