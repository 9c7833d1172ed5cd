package org.leadlearner.progress.meeting;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What a lead said of a next step.
 *
 * @param due the day it was planned for
 */
public record FollowUp(LocalDate due, Outcome outcome, Instant at) {

  /** What became of it. */
  public enum Outcome {
    DONE,
    /** It has another day now. */
    MOVED,
    NOT_YET
  }
}
