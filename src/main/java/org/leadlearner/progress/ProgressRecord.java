package org.leadlearner.progress;

import java.util.List;
import java.util.Optional;

/** The stored readings and stage moves, each only for one person. */
public interface ProgressRecord {

  /** Stores a reading; one of the same check-in is replaced. */
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
