package org.leadlearner.store.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.leadlearner.chat.Deadline;
import org.leadlearner.store.database.Lease;
import org.leadlearner.store.database.SqlRunner;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * This node's clock, set right by the database's clock, which all nodes share. Between two looks at
 * that clock, no time costs a query.
 */
final class SharedClock extends Clock {

  private static final Logger LOG = LoggerFactory.getLogger(SharedClock.class);
  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(10);

  private final SqlRunner sql;
  private final Lease lease;
  private final Clock own;
  private final Lock looking = new ReentrantLock();
  private volatile Duration ahead = Duration.ZERO;
  private volatile Deadline next = Deadline.in(Duration.ZERO);

  /**
   * @param lease whose clock is the database's
   * @param own this node's clock
   */
  SharedClock(SqlRunner sql, Lease lease, Clock own) {
    this.sql = sql;
    this.lease = lease;
    this.own = own;
    look();
  }

  @Override
  public Instant instant() {
    // Whoever comes while another looks goes on with the difference of before.
    if (next.isOver() && looking.tryLock()) {
      try {
        look();
      } finally {
        looking.unlock();
      }
    }
    return own.instant().plus(ahead);
  }

  /** While the database cannot be reached, the last difference is kept. */
  private void look() {
    try {
      Instant shared = shared();
      ahead = Duration.between(own.instant(), shared);
    } catch (RuntimeException notNow) {
      LOG.debug("The clock of the database cannot be read now.", notNow);
    }
    next = Deadline.in(BETWEEN_LOOKS);
  }

  private Instant shared() {
    return Instant.ofEpochMilli(
        sql.read(
            handle ->
                handle
                    .createQuery("SELECT <clock>")
                    .define("clock", lease.clock())
                    .mapTo(Long.class)
                    .one()));
  }

  @Override
  public ZoneId getZone() {
    return own.getZone();
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return new SharedClock(sql, lease, own.withZone(zone));
  }
}
