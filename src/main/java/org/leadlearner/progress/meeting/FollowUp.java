package org.leadlearner.progress.meeting;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A lead's answer about a next step.
 *
 * @param due the day it was planned for
 */
public record FollowUp(LocalDate due, Outcome outcome, Instant at) {

  /** What was done about it. */
  public enum Outcome {
    DONE,
    /** It has another day. */
    MOVED,
    NOT_YET
  }
}
