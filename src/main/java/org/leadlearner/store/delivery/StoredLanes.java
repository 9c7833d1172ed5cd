package org.leadlearner.store.delivery;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jdbi.v3.core.Handle;
import org.leadlearner.chat.Deadline;
import org.leadlearner.delivery.Lanes;
import org.leadlearner.delivery.Outbox;
import org.leadlearner.store.database.Lease;
import org.leadlearner.store.database.SqlRunner;

/** Rows of lane. While this node has a workspace, no message costs a query or a write here. */
final class StoredLanes implements Lanes {

  private static final Hold OURS = new Hold(true, Optional.empty());
  private static final Hold OF_ANOTHER = new Hold(false, Optional.empty());

  private final SqlRunner sql;
  private final String run;
  private final Lease lease;
  private final Map<String, Deadline> ours = new ConcurrentHashMap<>();

  /**
   * The node that has a workspace, and how many milliseconds are left; negative: since when nobody
   * has it.
   */
  private record Holder(String run, long left) {}

  /**
   * @param run a unique name for this run of the process
   * @param lease how long a workspace is kept after the last request for it
   */
  StoredLanes(SqlRunner sql, String run, Lease lease) {
    this.sql = sql;
    this.run = run;
    this.lease = lease;
  }

  @Override
  public Hold hold(Outbox.Lane lane) {
    String key = lane.platform() + " " + lane.workspace();
    return ours.getOrDefault(key, Deadline.in(Duration.ZERO)).isOver() ? taken(lane, key) : OURS;
  }

  /** Synchronized, so that a change of node is reported once. */
  private synchronized Hold taken(Outbox.Lane lane, String key) {
    if (!ours.getOrDefault(key, Deadline.in(Duration.ZERO)).isOver()) {
      return OURS;
    }
    Deadline askAgain = Deadline.in(lease.time().dividedBy(3));
    Optional<Holder> before = sql.read(handle -> holder(handle, lane));
    boolean isFree = before.filter(one -> !one.run().equals(run) && one.left() > 0).isEmpty();
    if (!isFree || !sql.change(handle -> take(handle, lane))) {
      ours.remove(key);
      before.ifPresent(one -> wake(one.run()));
      return OF_ANOTHER;
    }
    ours.put(key, askAgain);
    return new Hold(
        true,
        before
            .filter(one -> !one.run().equals(run))
            .map(one -> Duration.ofMillis(Math.max(0, -one.left()))));
  }

  private Optional<Holder> holder(Handle handle, Outbox.Lane lane) {
    return handle
        .createQuery(
            """
            SELECT held_by, held_until - <clock> AS remaining FROM lane
            WHERE platform = :platform AND workspace = :workspace
            """)
        .define("clock", lease.clock())
        .bindMethods(lane)
        .map((row, context) -> new Holder(row.getString("held_by"), row.getLong("remaining")))
        .findOne();
  }

  private boolean take(Handle handle, Outbox.Lane lane) {
    return handle
            .createUpdate(
                """
                INSERT INTO lane (platform, workspace, held_by, held_until)
                VALUES (:platform, :workspace, :run, <clock> + :time)
                ON CONFLICT (platform, workspace) DO UPDATE SET
                  held_by = excluded.held_by, held_until = excluded.held_until
                WHERE lane.held_by = excluded.held_by OR lane.held_until <= <clock>
                """)
            .define("clock", lease.clock())
            .bindMethods(lane)
            .bind("run", run)
            .bind("time", lease.time().toMillis())
            .execute()
        > 0;
  }

  private void wake(String holder) {
    sql.read(
        handle ->
            handle
                .createQuery("SELECT pg_notify(:channel, :holder) IS NULL")
                .bind("channel", Lease.CHANNEL)
                .bind("holder", holder)
                .mapTo(Boolean.class)
                .one());
  }

  @Override
  public void release() {
    ours.clear();
    sql.run(
        handle ->
            handle
                .createUpdate("UPDATE lane SET held_until = <clock> WHERE held_by = :run")
                .define("clock", lease.clock())
                .bind("run", run)
                .execute());
  }
}
