package org.leadlearner.people;

import java.time.Instant;
import java.util.Optional;

/**
 * A line of a team's audit log.
 *
 * @param by who did it; empty for the calendar
 * @param about whom it was done to
 * @param detail such as the new name
 */
public record TeamChange(
    Kind kind, Optional<Long> by, Optional<Long> about, String detail, Instant at) {

  /** What was done. */
  public enum Kind {
    MADE,
    JOINED,
    DECLINED,
    LEFT,
    ROLE_CHANGED,
    ROUND_CLOSED,
    INVITED,
    WITHDRAWN,
    RENAMED,
    HOME_ADDED,
    SUMMARY_SET
  }
}
