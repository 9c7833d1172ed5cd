package org.leadlearner.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What teams agreed on. */
public interface Agreements {

  /** Keeps what was agreed on a round, in the place of what was kept of it. */
  void keep(Agreement agreement);

  Optional<Agreement> of(long roundId);

  /** Agreements whose next step was due by this day and was not followed up yet. */
  List<Agreement> toFollowUp(LocalDate today);

  void followedUp(long roundId);
}
