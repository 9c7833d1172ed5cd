package org.leadlearner.progress;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.leadlearner.rubric.Stage;

/**
 * What the stored moves lack of the newest one that follows from the readings, so that a leader is
 * notified of each once.
 *
 * @param stored the stored moves of any version, oldest first
 */
record MoveToStore(StageMove newest, List<StageMove> stored) {

  /**
   * @param at the current time, for a move that no new reading caused
   */
  Optional<StageMove> at(Instant at) {
    List<StageMove> known =
        stored.stream().filter(move -> move.edition().equals(newest.edition())).toList();
    if (known.isEmpty()) {
      return Optional.of(newest);
    }
    Stage last = known.get(known.size() - 1).to();
    boolean isKnown = known.stream().anyMatch(this::hasSameGround);
    if (last == newest.to() && (isKnown || newest.cause() != StageMove.Cause.NEW_JOB)) {
      return Optional.empty();
    }
    return Optional.of(isKnown ? amended(last, at) : from(last, newest.cause(), newest.at()));
  }

  private boolean hasSameGround(StageMove one) {
    return one.checkInId() == newest.checkInId()
        && one.cause() == newest.cause()
        && one.to() == newest.to();
  }

  /** The readings say again what was stored before and has changed since. */
  private StageMove amended(Stage last, Instant at) {
    return from(last, StageMove.Cause.AMENDED, at);
  }

  private StageMove from(Stage last, StageMove.Cause cause, Instant at) {
    return new StageMove(
        newest.edition(), Optional.of(last), newest.to(), cause, newest.checkInId(), at);
  }
}
