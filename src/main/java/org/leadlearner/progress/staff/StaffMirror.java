package org.leadlearner.progress.staff;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A survey of staff, whose result is compared with a closed round of a team of leaders.
 *
 * @param roundId the closed round that it is compared with
 * @param lastDay the day at whose end it closes; empty until it is open
 * @param closedOn empty until it is closed
 * @param codes how many codes were made to hand out; each code is good for one answer
 * @param isShown whether a lead has shown the result to staff
 */
public record StaffMirror(
    long id,
    long teamId,
    long roundId,
    State state,
    Optional<LocalDate> lastDay,
    Optional<LocalDate> closedOn,
    int codes,
    boolean isShown) {

  /** The state of a survey. */
  public enum State {
    /** A lead was asked whether to open it. */
    PREPARED,
    OPEN,
    CLOSED
  }

  /** For this many days staff can answer. */
  public static final int OPEN_DAYS = 14;

  /**
   * At least this many days must pass between the end of one survey and the start of the team's
   * next, so that two results do not reveal what one person changed.
   */
  public static final int DAYS_APART = 28;

  public boolean isOpen() {
    return state == State.OPEN;
  }

  public boolean isClosed() {
    return state == State.CLOSED;
  }

  /** The first day on which the team may ask staff again; empty until this survey is closed. */
  public Optional<LocalDate> soonestNext() {
    return closedOn.map(day -> day.plusDays(DAYS_APART));
  }
}
