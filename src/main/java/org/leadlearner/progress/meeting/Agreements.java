package org.leadlearner.progress.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What teams agreed on. */
public interface Agreements {

  /** Stores an agreement on a round, in place of an earlier one. */
  void keep(Agreement agreement);

  Optional<Agreement> of(long roundId);

  /** Who was asked to sign the agreements, and how many would. */
  Signatures signatures();

  /** Agreements whose next step was due by this day and has no follow-up yet. */
  List<Agreement> toFollowUp(LocalDate today);

  /**
   * Marks the next step as followed up on its day.
   *
   * @return false when it was marked before, so that only one node asks
   */
  boolean followedUp(long roundId);

  /** Stores the answer about the next step; there is no other follow-up on that day. */
  void answer(long roundId, FollowUp answer);

  /** The last answer about the next step. */
  Optional<FollowUp> answered(long roundId);

  /** Moves the next step to another day, with another follow-up. */
  void move(long roundId, LocalDate until);

  /**
   * Marks an agreement as posted in the team's channel on a platform.
   *
   * @param at {@link Agreement#at()}: a new agreement can be posted again
   * @return false when it was posted there before
   */
  boolean posted(long roundId, Instant at, String platform);
}
