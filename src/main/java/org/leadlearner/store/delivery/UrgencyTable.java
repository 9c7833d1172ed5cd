package org.leadlearner.store.delivery;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.leadlearner.delivery.Outbox;
import org.leadlearner.store.database.NamedSql;

/** Outbox rows that a person waits for. */
final class UrgencyTable {

  private static final int ANSWER = Outbox.Urgency.ANSWER.rank();

  /**
   * The next message when people wait, the longest wait first: the oldest pending message of their
   * conversation, even if nobody waits for that one itself. It is read in the order of the index,
   * so that those behind the first cost nothing. The condition that the urgency is above zero is
   * for the partial index.
   */
  static final String NEXT =
      """
      SELECT outgoing.id, waiting.urgency, outgoing.conversation, outgoing.replaces
      FROM outgoing AS waiting JOIN outgoing ON outgoing.id = (
        SELECT MIN(id) FROM outgoing AS oldest
        WHERE oldest.platform = waiting.platform
          AND oldest.workspace = waiting.workspace
          AND oldest.conversation = waiting.conversation
          AND oldest.state IN ('DUE', 'SENDING'))
      WHERE waiting.platform = :platform AND waiting.workspace = :workspace
        AND waiting.state = 'DUE' AND waiting.urgency > 0 AND waiting.urgency = :urgency
        AND outgoing.state = 'DUE' AND
      """
          + OutgoingTable.IS_DUE
          + " AND "
          + OutgoingTable.NOTHING_IN_DOUBT
          + " ORDER BY waiting.id LIMIT :most";

  /** One workspace after another, as in {@link OutgoingTable#LANES}. */
  static final String LANES =
      """
      WITH RECURSIVE first(id) AS (
        SELECT (
          SELECT id FROM outgoing WHERE state = 'DUE' AND urgency > 0
          ORDER BY platform, workspace, urgency, id LIMIT 1)
        UNION ALL
        SELECT COALESCE(
          (SELECT next.id FROM outgoing AS next
            WHERE next.state = 'DUE' AND next.urgency > 0 AND next.platform = outgoing.platform
              AND next.workspace > outgoing.workspace
            ORDER BY next.workspace, next.urgency, next.id LIMIT 1),
          (SELECT next.id FROM outgoing AS next
            WHERE next.state = 'DUE' AND next.urgency > 0 AND next.platform > outgoing.platform
            ORDER BY next.platform, next.workspace, next.urgency, next.id LIMIT 1))
        FROM first JOIN outgoing ON outgoing.id = first.id)
      SELECT platform, workspace FROM first CROSS JOIN outgoing AS oldest
      WHERE oldest.id = first.id AND (
        SELECT outgoing.id FROM outgoing
        WHERE platform = oldest.platform AND workspace = oldest.workspace
          AND state = 'DUE' AND urgency > 0 AND urgency >= :least AND
      """
          + OutgoingTable.IS_DUE
          + " LIMIT 1) IS NOT NULL ORDER BY oldest.id";

  private static final NamedSql NEXT_OF_LANE = new NamedSql(NEXT);
  private static final NamedSql DUE_LANES = new NamedSql(LANES);

  private UrgencyTable() {}

  /** Includes lanes where an awaited message is delayed. */
  static List<Outbox.Lane> lanesOfAnswers(Handle handle, Instant time) {
    return DUE_LANES.list(
        handle, row -> OutgoingTable.lane(row, true), Map.of("least", ANSWER, "time", time));
  }

  /**
   * @param urgency of those who wait; a message is returned once for each message that waits for it
   */
  static List<NextMessage> next(
      Handle handle, Outbox.Lane lane, Outbox.Urgency urgency, Instant time, int most) {
    return NEXT_OF_LANE.list(
        handle,
        row -> NextMessage.of(row, lane),
        Map.of(
            "platform",
            lane.platform(),
            "workspace",
            lane.workspace(),
            "urgency",
            urgency.rank(),
            "time",
            time,
            "most",
            most));
  }
}
