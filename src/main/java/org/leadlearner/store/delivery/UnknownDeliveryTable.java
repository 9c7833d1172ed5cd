package org.leadlearner.store.delivery;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.leadlearner.delivery.Outbox;
import org.leadlearner.store.database.ColumnMappers;
import org.leadlearner.store.database.NamedSql;

/** Outbox rows of uncertain delivery. */
final class UnknownDeliveryTable {

  /** Whether a person waits for it, or for a later one behind it. */
  private static final String IS_URGENT =
      """
      (outgoing.urgency >= :least OR EXISTS (
        SELECT 1 FROM outgoing AS later
        WHERE later.platform = outgoing.platform
          AND later.workspace = outgoing.workspace
          AND later.conversation = outgoing.conversation
          AND later.state = 'DUE' AND later.urgency >= :least))
      """;

  private static final NamedSql LANES =
      new NamedSql(
          "SELECT platform, workspace FROM outgoing WHERE look_at <= :time AND "
              + IS_URGENT
              + " GROUP BY platform, workspace ORDER BY MIN(id)");

  private static final String FIRST =
      """
      SELECT id FROM outgoing
      WHERE platform = :platform AND workspace = :workspace AND look_at <= :time AND
      """
          + IS_URGENT
          + " ORDER BY urgency DESC, id LIMIT 1";

  private static final NamedSql FIND = new NamedSql(FIRST);

  private static final NamedSql TAKE =
      new NamedSql(
          "UPDATE outgoing SET look_at = :again WHERE look_at <= :time AND id = (%s) RETURNING *"
              .formatted(FIRST));

  private UnknownDeliveryTable() {}

  /** Its lookup is due at once by any node's clock, so no time is stored. */
  static void doubt(Handle handle, long id, String run, String why, Instant time) {
    handle
        .createUpdate(
            """
            UPDATE outgoing SET state = 'UNKNOWN', why = :why, settled_at = :time, look_at = 0
            WHERE id = :id AND state = 'SENDING' AND claimed_by = :run
            """)
        .bind("id", id)
        .bind("run", run)
        .bind("why", why)
        .bind("time", time)
        .execute();
  }

  /**
   * @param answersOnly whether only replies count, and what must be sent before them
   */
  static List<Outbox.Lane> lanes(Handle handle, boolean answersOnly, Instant time) {
    return LANES.list(
        handle,
        row -> OutgoingTable.lane(row, answersOnly),
        Map.of("time", time, "least", least(answersOnly)));
  }

  private static int least(boolean answersOnly) {
    return (answersOnly ? Outbox.Urgency.ANSWER : Outbox.Urgency.NONE).rank();
  }

  static boolean isAny(Handle handle, Outbox.Lane lane, Instant time) {
    return FIND.isAny(
        handle,
        Map.of(
            "platform",
            lane.platform(),
            "workspace",
            lane.workspace(),
            "least",
            least(lane.answersOnly()),
            "time",
            time));
  }

  /** Empty when there is none, or when another node took it meanwhile. */
  static Optional<Outbox.InDoubt> take(
      Handle handle, Outbox.Lane lane, Instant time, Instant again) {
    return TAKE.first(
        handle,
        row ->
            new Outbox.InDoubt(
                OutgoingTable.outgoing(row),
                row.getInt("attempts"),
                ColumnMappers.instant(row, "claimed_at"),
                ColumnMappers.instant(row, "settled_at"),
                row.getString("why")),
        Map.of(
            "platform",
            lane.platform(),
            "workspace",
            lane.workspace(),
            "least",
            least(lane.answersOnly()),
            "time",
            time,
            "again",
            again));
  }

  static void lookAgain(Handle handle, long id, Instant time) {
    handle
        .createUpdate("UPDATE outgoing SET look_at = :time WHERE id = :id AND look_at IS NOT NULL")
        .bind("id", id)
        .bind("time", time)
        .execute();
  }

  /** Like a message that was never tried, though its attempts are counted. */
  static void sendAgain(Handle handle, long id) {
    handle
        .createUpdate(
            """
            UPDATE outgoing SET
              state = 'DUE', why = NULL, settled_at = NULL, look_at = NULL
            WHERE id = :id AND look_at IS NOT NULL
            """)
        .bind("id", id)
        .execute();
  }

  static List<Outbox.Trouble> troubles(Handle handle, Instant since) {
    return handle
        .createQuery(
            """
            SELECT platform, workspace, state, why, COUNT(*) AS times FROM outgoing
            WHERE settled_at >= :since AND state IN ('UNKNOWN', 'FAILED', 'SKIPPED')
            GROUP BY platform, workspace, state, why
            ORDER BY times DESC, platform, workspace, state, why
            """)
        .bind("since", since)
        .map(
            (row, context) ->
                new Outbox.Trouble(
                    row.getString("platform"),
                    row.getString("workspace"),
                    Outbox.State.valueOf(row.getString("state")),
                    row.getString("why"),
                    row.getLong("times")))
        .list();
  }
}
