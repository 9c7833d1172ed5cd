package org.leadlearner.progress.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What teams agreed on. */
public interface Agreements {

  /** Keeps what was agreed on a round, in the place of what was kept of it. */
  void keep(Agreement agreement);

  Optional<Agreement> of(long roundId);

  /** Who was asked to sign them, and how many would. */
  Signatures signatures();

  /** Agreements whose next step was due by this day and was not followed up yet. */
  List<Agreement> toFollowUp(LocalDate today);

  /**
   * Marks the next step as followed up on its day.
   *
   * @return false when it was marked before, so that of several who try one asks
   */
  boolean followedUp(long roundId);

  /** Keeps what was said of the next step; it is not followed up again on that day. */
  void answer(long roundId, FollowUp answer);

  /** What was said of the next step last. */
  Optional<FollowUp> answered(long roundId);

  /** Gives the next step another day, on which it is followed up. */
  void move(long roundId, LocalDate until);

  /**
   * Marks an agreement as posted in the team's channel on a platform.
   *
   * @param at {@link Agreement#at()}: what is agreed on anew can be posted anew
   * @return false when it was posted there before
   */
  boolean posted(long roundId, Instant at, String platform);
}
