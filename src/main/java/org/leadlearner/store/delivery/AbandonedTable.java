package org.leadlearner.store.delivery;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jdbi.v3.core.Handle;
import org.leadlearner.chat.Outgoing;
import org.leadlearner.store.database.Lease;
import org.leadlearner.store.database.NamedSql;

/**
 * Claimed rows of the outbox that may have lost their sender: those that another run has held for
 * longer than its lease, if it has one, and those that this run claimed a long time ago.
 */
final class AbandonedTable {

  private static final String IS_ABANDONED =
      """
      state = 'SENDING' AND (
        claimed_by <> :run AND COALESCE(held_since, claimed_at) <= <latest>
        OR claimed_by = :run AND COALESCE(held_since, claimed_at) <= <ours>)
      """;

  static final String ABANDONED = "SELECT * FROM outgoing WHERE " + IS_ABANDONED + " ORDER BY id";

  /** By the lease of the database, of which a process has one. */
  private static final Map<Optional<Lease>, NamedSql> FIND = new ConcurrentHashMap<>();

  private static final String EVER = String.valueOf(Long.MAX_VALUE);

  private AbandonedTable() {}

  /**
   * @param before what this run claimed before this time counts as abandoned; where there is a
   *     lease, its duration decides instead
   */
  static List<Outgoing> find(Handle handle, String run, Optional<Lease> lease, Instant before) {
    return FIND.computeIfAbsent(lease, AbandonedTable::find)
        .list(handle, OutgoingTable::outgoing, Map.of("run", run, "before", before));
  }

  private static NamedSql find(Optional<Lease> lease) {
    String ours = lease.isPresent() ? latest(lease) : ":before";
    return new NamedSql(ABANDONED.replace("<latest>", latest(lease)).replace("<ours>", ours));
  }

  /**
   * False when it is no longer abandoned. It also resets the time, because the former sender's
   * clock may have been ahead.
   */
  static boolean take(
      Handle handle, long id, String run, Optional<Lease> lease, Instant now, Instant before) {
    return handle
            .createUpdate(
                """
                UPDATE outgoing SET
                  claimed_by = :run, held_since = <clock>,
                  claimed_at = CASE WHEN claimed_at > :now THEN :now ELSE claimed_at END
                WHERE id = (SELECT id FROM outgoing WHERE id = :id AND
                """
                    + IS_ABANDONED
                    + " <lock>)")
            .define("lock", OutgoingTable.lock(lease))
            .define("clock", OutgoingTable.clock(lease))
            .define("latest", latest(lease))
            .define("ours", ours(lease, before))
            .bind("now", now)
            .bind("id", id)
            .bind("run", run)
            .execute()
        > 0;
  }

  private static String latest(Optional<Lease> lease) {
    return lease.map(some -> some.clock() + " - " + some.time().toMillis()).orElse(EVER);
  }

  private static String ours(Optional<Lease> lease, Instant before) {
    return lease.isPresent() ? latest(lease) : String.valueOf(before.toEpochMilli());
  }
}
