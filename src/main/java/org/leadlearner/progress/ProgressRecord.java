package org.leadlearner.progress;

import java.util.List;
import java.util.Optional;

/**
 * The readings and stage moves that are kept. All of one person; nobody else's can be asked for.
 */
public interface ProgressRecord {

  /** Keeps a reading; one of the same check-in is replaced. */
  void keep(Reading reading);

  /** The reading of one check-in of this person. */
  Optional<Reading> reading(long personId, long checkInId);

  /** Every reading of a person on a rubric of any version, oldest first. */
  List<Reading> readings(long personId, String rubricKey);

  /** Adds a move; moves are never changed. */
  void add(long personId, StageMove move);

  /** Every move of a person on a rubric of any version, oldest first. */
  List<StageMove> moves(long personId, String rubricKey);
}
