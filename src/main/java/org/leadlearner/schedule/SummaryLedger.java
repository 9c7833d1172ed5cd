package org.leadlearner.schedule;

import java.time.Instant;
import java.time.LocalDate;

/** For which weeks a team got its summary. Whatever stands here does not happen again. */
public interface SummaryLedger {

  /**
   * Writes a week down, inside the transaction that posts its summary.
   *
   * @param monday the first day of the week
   * @return false when it stood here before, so that nothing may be posted
   */
  boolean record(long teamId, LocalDate monday, Instant at);
}
