package org.leadlearner.store.database;

import java.time.Duration;
import org.leadlearner.chat.Deadline;

/**
 * How long another node may hold a message that it sends, by the one clock that all nodes share.
 *
 * @param time after which its sender is certainly dead
 * @param clock in SQL, the milliseconds since 1970 by the database's own clock
 * @param lock the end of a query that locks rows for this node, and skips those that another node
 *     has locked: that node may have been paused, and nobody waits for it
 */
public record Lease(Duration time, String clock, String lock) {

  /** The channel on which nodes notify each other by the name of their run. */
  public static final String CHANNEL = "lead_learner";

  /** The same for {@code other} long. */
  public Lease of(Duration other) {
    return new Lease(other, clock, lock);
  }

  /**
   * The latest time to start a call for what is claimed now; the rest of the lease is for the call
   * itself.
   */
  public Deadline begin() {
    return Deadline.in(time.dividedBy(2));
  }
}
