package org.leadlearner.store.delivery;

import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.leadlearner.delivery.Outbox;

/** The rows of the outbox that somebody waits for. */
final class UrgencyTable {

  private static final int ANSWER = Outbox.Urgency.ANSWER.ordinal();
  private static final int TOLD = Outbox.Urgency.TOLD.ordinal();

  /**
   * What goes first where somebody waits: the oldest that is still to come of their conversation,
   * however little it is waited for itself. That the urgency is more than zero stands here for its
   * index, which has no other rows.
   */
  static final String NEXT =
      """
      SELECT DISTINCT outgoing.id, waiting.urgency, outgoing.conversation, outgoing.replaces
      FROM outgoing AS waiting JOIN outgoing ON outgoing.id = (
        SELECT MIN(id) FROM outgoing AS oldest
        WHERE oldest.platform = waiting.platform
          AND oldest.workspace = waiting.workspace
          AND oldest.conversation = waiting.conversation
          AND oldest.state IN ('DUE', 'SENDING'))
      WHERE waiting.platform = :platform AND waiting.workspace = :workspace
        AND waiting.state = 'DUE' AND waiting.urgency > 0 AND waiting.urgency >= :least
        AND outgoing.state = 'DUE' AND outgoing.due_at <= :time
      """
          + " AND "
          + OutgoingTable.NOTHING_IN_DOUBT
          + " ORDER BY waiting.urgency DESC, outgoing.id LIMIT :most";

  private UrgencyTable() {}

  /** Also those where what somebody waits for is held up. */
  static List<Outbox.Lane> lanesOfAnswers(Handle handle, Instant time) {
    return handle
        .createQuery(
            """
            SELECT platform, workspace FROM outgoing
            WHERE state = 'DUE' AND urgency > 0 AND urgency >= :answer AND due_at <= :time
            GROUP BY platform, workspace ORDER BY MIN(id)
            """)
        .bind("answer", ANSWER)
        .bind("time", time)
        .map((row, context) -> OutgoingTable.lane(row, true))
        .list();
  }

  static List<NextMessage> next(Handle handle, Outbox.Lane lane, Instant time, int most) {
    return handle
        .createQuery(NEXT)
        .bindMethods(lane)
        .bind("least", lane.answersOnly() ? ANSWER : TOLD)
        .bind("time", time)
        .bind("most", most)
        .map((row, context) -> NextMessage.of(row, lane))
        .list();
  }
}
