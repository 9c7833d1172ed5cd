package org.leadlearner.people;

import java.time.Instant;
import java.util.Optional;

/**
 * An entry of a team's audit log.
 *
 * @param by who did it; empty for the clock, {@link #FORGOTTEN} for a person whose data was deleted
 * @param about whom it was done to
 * @param detail such as the new name
 */
public record TeamChange(
    Kind kind, Optional<Long> by, Optional<Long> about, String detail, Instant at) {

  /** Stands for everybody whose data was deleted; no person has this id. */
  public static final long FORGOTTEN = 0;

  /** The detail of an invitation that nobody gave: the district's list names the person. */
  public static final String BY_LIST = "LIST";

  /** What was done. */
  public enum Kind {
    MADE,
    JOINED,
    DECLINED,
    LEFT,
    ROLE_CHANGED,
    ROUND_CLOSED,
    AGREED,
    AGREEMENT_POSTED,
    STEP_ANSWERED,
    INVITED,
    WITHDRAWN,
    RENAMED,
    HOME_ADDED,
    SUMMARY_SET,
    STAFF_ASKED,
    STAFF_CODES,
    STAFF_CLOSED,
    STAFF_SHOWN
  }
}
