package org.leadlearner.store.database;

import java.time.Duration;
import org.leadlearner.chat.Deadline;

/**
 * How long another node may hold a message that it sends, by the one clock that all nodes share.
 *
 * @param time after which its sender is surely gone
 * @param clock in SQL, the milliseconds since 1970 by the database's own clock
 * @param lock the end of a query that takes rows for this node, and passes over those that another
 *     one is about to change: that one may have been stopped, and nobody waits for it
 */
public record Lease(Duration time, String clock, String lock) {

  /** Where one node calls another by the name of its run. */
  public static final String CHANNEL = "lead_learner";

  /** The same for as long as {@code other}. */
  public Lease of(Duration other) {
    return new Lease(other, clock, lock);
  }

  /** Until when a call may be begun for what is taken now; what is left is for the call itself. */
  public Deadline begin() {
    return Deadline.in(time.dividedBy(2));
  }
}
