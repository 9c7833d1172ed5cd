package org.leadlearner.store.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jdbi.v3.core.Handle;
import org.leadlearner.chat.Outgoing;
import org.leadlearner.delivery.Outbox;
import org.leadlearner.people.Conversation;
import org.leadlearner.store.column.MessageColumn;
import org.leadlearner.store.database.ColumnMappers;
import org.leadlearner.store.database.Lease;
import org.leadlearner.store.database.NamedSql;
import org.leadlearner.store.database.PreparedSql;

/** Outbox rows. */
final class OutgoingTable {

  /** An uncertain message comes before all later ones of its conversation. */
  static final String NOTHING_IN_DOUBT =
      """
      NOT EXISTS (
        SELECT 1 FROM outgoing doubted
        WHERE doubted.platform = outgoing.platform
          AND doubted.workspace = outgoing.workspace
          AND doubted.conversation = outgoing.conversation
          AND doubted.id < outgoing.id
          AND doubted.look_at IS NOT NULL)
      """;

  /**
   * A message that was never tried is due whatever the clock of its writer said, because the clocks
   * of nodes may differ. A message that was tried waits, and has a reason.
   */
  static final String IS_DUE = "(outgoing.due_at <= :time OR outgoing.why IS NULL)";

  /**
   * Due, and no older message of the same conversation is in the way. PostgreSQL would answer NOT
   * EXISTS by reading all waiting messages first; the oldest of one conversation is in the index.
   */
  private static final String CAN_GO =
      "outgoing.state = 'DUE' AND "
          + IS_DUE
          + """

      AND outgoing.id = (
        SELECT MIN(id) FROM outgoing AS waiting
        WHERE waiting.platform = outgoing.platform
          AND waiting.workspace = outgoing.workspace
          AND waiting.conversation = outgoing.conversation
          AND waiting.state IN ('DUE', 'SENDING'))
      """
          + " AND "
          + NOTHING_IN_DOUBT;

  static final String NEXT =
      "SELECT id, 0 AS urgency, conversation, replaces FROM outgoing WHERE platform = :platform AND workspace = :workspace AND "
          + CAN_GO
          + " ORDER BY id LIMIT :most";

  private static final NamedSql NEXT_OF_LANE = new NamedSql(NEXT);

  /** By the lease of the database, of which a process has one. */
  private static final Map<Optional<Lease>, NamedSql> TAKE = new ConcurrentHashMap<>();

  private static final String TWICE = "may have been sent twice: its first sender was paused";

  /** Reported by an earlier attempt than the last one, which may have sent it as well. */
  private static final String IS_TWICE = "attempts > :attempt AND state <> 'DUE'";

  private static final NamedSql SENT =
      new NamedSql(
          """
          UPDATE outgoing SET
            state = CASE WHEN <twice> THEN 'UNKNOWN' ELSE 'SENT' END,
            why = CASE WHEN <twice> THEN :twice ELSE '' END,
            payload = CASE WHEN <twice> THEN '' END,
            settled_at = :at, look_at = NULL
          WHERE id = :id AND (state <> 'SENT' OR attempts > :attempt)
            AND COALESCE(why, '') <> :twice
          """
              .replace("<twice>", IS_TWICE));

  private static final NamedSql SETTLE =
      new NamedSql(
          """
          UPDATE outgoing SET
            state = :state, why = :why, settled_at = :at, look_at = NULL
          WHERE id = :id AND state <> 'SENT'
          """);

  private static final PreparedSql ADD =
      new PreparedSql(
          """
          INSERT INTO outgoing
            (platform, workspace, conversation, payload, replaces, state, attempts, due_at, urgency)
          VALUES (?, ?, ?, ?, ?, 'DUE', 0, ?, ?)
          """);

  private OutgoingTable() {}

  static void add(
      Handle handle,
      Outbox.Urgency urgency,
      Conversation to,
      String payload,
      Optional<String> replaces,
      Instant at) {
    replaces.ifPresent(place -> skip(handle, to, place, at));
    ADD.later(
        handle, to.platform(), to.workspace(), to.id(), payload, replaces, at, urgency.rank());
  }

  /**
   * Skips a waiting message that a later one replaces: people would see it appear and disappear.
   */
  private static void skip(Handle handle, Conversation to, String place, Instant at) {
    handle
        .createUpdate(
            """
            UPDATE outgoing SET
              state = 'SKIPPED', why = 'a later one takes its place', settled_at = :at
            WHERE platform = :platform AND workspace = :workspace AND conversation = :id
              AND replaces = :place AND state = 'DUE'
            """)
        .bindMethods(to)
        .bind("place", place)
        .bind("at", at)
        .execute();
  }

  /**
   * One workspace after another, each found by the index and not by reading all due messages of the
   * one before. SQLite would use the index for the first column of a comparison of pairs only, so
   * the next workspace of the same platform comes first, then the next platform. SQLite keeps the
   * order of a CROSS JOIN; otherwise it would read all messages each time. PostgreSQL would do so
   * for EXISTS, but stops at the first one where a LIMIT says that no more are wanted.
   */
  static final String LANES =
      """
      WITH RECURSIVE first(id) AS (
        SELECT (
          SELECT id FROM outgoing WHERE state = 'DUE' ORDER BY platform, workspace, id LIMIT 1)
        UNION ALL
        SELECT COALESCE(
          (SELECT next.id FROM outgoing AS next
            WHERE next.state = 'DUE' AND next.platform = outgoing.platform
              AND next.workspace > outgoing.workspace
            ORDER BY next.workspace, next.id LIMIT 1),
          (SELECT next.id FROM outgoing AS next
            WHERE next.state = 'DUE' AND next.platform > outgoing.platform
            ORDER BY next.platform, next.workspace, next.id LIMIT 1))
        FROM first JOIN outgoing ON outgoing.id = first.id)
      SELECT platform, workspace FROM first CROSS JOIN outgoing AS oldest
      WHERE oldest.id = first.id AND (
        SELECT outgoing.id FROM outgoing
        WHERE platform = oldest.platform AND workspace = oldest.workspace AND
      """
          + CAN_GO
          + " LIMIT 1) IS NOT NULL ORDER BY oldest.id";

  private static final NamedSql DUE_LANES = new NamedSql(LANES);

  static List<Outbox.Lane> lanes(Handle handle, Instant time) {
    return DUE_LANES.list(handle, row -> lane(row, false), Map.of("time", time));
  }

  /** The oldest messages of any urgency. */
  static List<NextMessage> next(Handle handle, Outbox.Lane lane, Instant time, int most) {
    return NEXT_OF_LANE.list(
        handle,
        row -> NextMessage.of(row, lane),
        Map.of(
            "platform",
            lane.platform(),
            "workspace",
            lane.workspace(),
            "time",
            time,
            "most",
            most));
  }

  /**
   * Claims a message; empty when another sender has claimed it meanwhile.
   *
   * @param urgency the highest urgency of it and of those behind it
   * @param lease the clock by which other nodes see how long it is held
   */
  static Optional<Outbox.Claimed> take(
      Handle handle, long id, int urgency, String run, Optional<Lease> lease, Instant time) {
    return TAKE.computeIfAbsent(lease, OutgoingTable::take)
        .first(
            handle,
            row -> new Outbox.Claimed(outgoing(row), row.getInt("attempts") - 1),
            Map.of("id", id, "urgency", urgency, "run", run, "time", time));
  }

  private static NamedSql take(Optional<Lease> lease) {
    return new NamedSql(
        """
        UPDATE outgoing SET
          state = 'SENDING', attempts = attempts + 1, claimed_by = :run, claimed_at = :time,
          urgency = CASE WHEN urgency < :urgency THEN :urgency ELSE urgency END,
          held_since = %s
        WHERE id = (SELECT id FROM outgoing WHERE id = :id AND state = 'DUE' %s)
        RETURNING *
        """
            .formatted(clock(lease), lock(lease)));
  }

  static void sent(Handle handle, long id, int attempt, Instant at) {
    SENT.later(handle, Map.of("id", id, "attempt", attempt, "twice", TWICE, "at", at));
  }

  static void settle(Handle handle, long id, Outbox.State state, String why, Instant at) {
    SETTLE.later(handle, Map.of("id", id, "state", state, "why", why, "at", at));
  }

  /**
   * @param run the run that has claimed it
   * @param counts whether the attempt counts
   */
  static void postpone(
      Handle handle, long id, String run, boolean counts, String why, Instant time) {
    handle
        .createUpdate(
            """
            UPDATE outgoing SET
              state = 'DUE', why = :why, due_at = :time, attempts = attempts - :uncounted
            WHERE id = :id AND state = 'SENDING' AND claimed_by = :run
            """)
        .bind("id", id)
        .bind("run", run)
        .bind("uncounted", counts ? 0 : 1)
        .bind("why", why)
        .bind("time", time)
        .execute();
  }

  static String clock(Optional<Lease> lease) {
    return lease.map(Lease::clock).orElse("NULL");
  }

  static String lock(Optional<Lease> lease) {
    return lease.map(Lease::lock).orElse("");
  }

  static void forgetBefore(Handle handle, Instant time) {
    handle
        .createUpdate(
            """
            DELETE FROM outgoing
            WHERE state IN ('SENT', 'UNKNOWN', 'FAILED', 'SKIPPED') AND settled_at < :time
            """)
        .bind("time", time)
        .execute();
  }

  static Outbox.Lane lane(ResultSet row, boolean answersOnly) throws SQLException {
    return new Outbox.Lane(row.getString("platform"), row.getString("workspace"), answersOnly);
  }

  static Outgoing outgoing(ResultSet row) throws SQLException {
    return new Outgoing(
        row.getLong("id"),
        new Conversation(
            row.getString("platform"), row.getString("workspace"), row.getString("conversation")),
        MessageColumn.read(row.getString("payload")),
        ColumnMappers.optionalText(row, "replaces"),
        row.getInt("urgency") == Outbox.Urgency.ANSWER.rank());
  }
}
