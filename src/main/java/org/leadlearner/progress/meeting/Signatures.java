package org.leadlearner.progress.meeting;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Who was asked to sign an agreement, and how many would. */
public interface Signatures {

  /** Asks these people, each once for this agreement. */
  void ask(Agreement agreement, Set<Long> people, Instant at);

  /** Whether this person was asked about this agreement and has not answered. */
  boolean isAsked(Agreement agreement, long personId);

  /**
   * Stores an answer, which is final.
   *
   * @return false, without a change, when the person was not asked or has answered before
   */
  boolean answer(Agreement agreement, long personId, boolean signs);

  /** Empty when nobody was asked. */
  Optional<Signing> of(Agreement agreement);
}
