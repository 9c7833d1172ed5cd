package org.leadlearner.schedule;

import java.time.Instant;
import java.time.LocalDate;

/** The weeks for which a team got its summary. A week that is recorded here gets no second one. */
public interface SummaryLedger {

  /**
   * Records a week, inside the transaction that posts its summary.
   *
   * @param monday the first day of the week
   * @return false when it was recorded before, so that nothing may be posted
   */
  boolean record(long teamId, LocalDate monday, Instant at);
}
