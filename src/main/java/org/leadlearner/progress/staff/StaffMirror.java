package org.leadlearner.progress.staff;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One asking of staff, whose answers are set beside a closed round of a team of leaders.
 *
 * @param roundId the closed round that it is set beside
 * @param lastDay the day at whose end it closes; empty until it is open
 * @param closedOn empty until it is closed
 * @param codes how many codes were made to hand out, each of which takes one answer
 * @param isShown whether a lead showed staff what it came to
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

  /** How far it has come. */
  public enum State {
    /** A lead was asked whether it is to be opened. */
    PREPARED,
    OPEN,
    CLOSED
  }

  /** So many days staff can answer. */
  public static final int OPEN_DAYS = 14;

  /**
   * So many days lie between the end of one and the beginning of the next of a team, so that two
   * results do not show what one person changed.
   */
  public static final int DAYS_APART = 28;

  public boolean isOpen() {
    return state == State.OPEN;
  }

  public boolean isClosed() {
    return state == State.CLOSED;
  }

  /** The first day on which the team may ask staff again; empty while it is not closed. */
  public Optional<LocalDate> soonestNext() {
    return closedOn.map(day -> day.plusDays(DAYS_APART));
  }
}
