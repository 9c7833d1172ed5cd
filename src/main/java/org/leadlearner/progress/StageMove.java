package org.leadlearner.progress;

import java.time.Instant;
import java.util.Optional;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.rubric.Stage;

/**
 * A change of a confirmed stage: when, and why.
 *
 * @param from empty for a baseline
 * @param checkInId the check-in whose reading confirmed it
 */
public record StageMove(
    Rubric.Edition edition,
    Optional<Stage> from,
    Stage to,
    Cause cause,
    long checkInId,
    Instant at) {

  /** Why a stage moved (domain.md, section 3.5). */
  public enum Cause {
    /** The first full reading of this rubric version. */
    BASELINE,
    /** The leader has a new job or team, so counting starts again. */
    NEW_JOB,
    /** Two full readings in a row, at least 28 days apart, at the higher stage. */
    TWO_READINGS,
    /** One full reading at the higher stage, and a new note on the strand that set the gate. */
    NEW_NOTE,
    /** Two full readings in a row, at least 28 days apart, at a lower stage. */
    TWO_LOWER_READINGS,
    /** A changed answer invalidated an earlier move. */
    AMENDED
  }
}
