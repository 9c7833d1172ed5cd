package org.leadlearner.store.delivery;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.leadlearner.chat.Conversation;
import org.leadlearner.delivery.Outbox;

/** The rows of the outbox that somebody waits for. */
final class UrgencyTable {

  private static final int ANSWER = Outbox.Urgency.ANSWER.ordinal();
  private static final int TOLD = Outbox.Urgency.TOLD.ordinal();

  /** That it is more than zero stands here for its index, which has no other rows. */
  static final String NEXT =
      "SELECT id FROM outgoing"
          + " WHERE platform = :platform AND workspace = :workspace"
          + " AND urgency > 0 AND urgency >= :least AND "
          + OutgoingTable.CAN_GO
          + " ORDER BY urgency DESC, id LIMIT 1";

  static final String HURRY =
      """
      UPDATE outgoing SET urgency = :urgency
      WHERE platform = :platform AND workspace = :workspace AND conversation = :id
        AND urgency < :urgency AND      """;

  /** Two kinds, for each is found by an index of its own. */
  static final List<String> STILL_TO_COME =
      List.of(" state IN ('DUE', 'SENDING')", " look_at IS NOT NULL");

  private UrgencyTable() {}

  /** Whatever a conversation has to get first becomes as urgent as what was added to it. */
  static void hurry(Handle handle, Outbox.Urgency urgency, Conversation to) {
    for (String which : STILL_TO_COME) {
      handle
          .createUpdate(HURRY + which)
          .bindMethods(to)
          .bind("urgency", urgency.ordinal())
          .execute();
    }
  }

  static List<Outbox.Lane> lanesOfAnswers(Handle handle, Instant time) {
    return handle
        .createQuery(
            "SELECT platform, workspace FROM outgoing"
                + " WHERE urgency > 0 AND urgency >= :answer AND "
                + OutgoingTable.CAN_GO
                + " GROUP BY platform, workspace ORDER BY MIN(id)")
        .bind("answer", ANSWER)
        .bind("time", time)
        .map((row, context) -> OutgoingTable.lane(row, true))
        .list();
  }

  static Optional<Long> next(Handle handle, Outbox.Lane lane, Instant time) {
    return handle
        .createQuery(NEXT)
        .bindMethods(lane)
        .bind("least", lane.answersOnly() ? ANSWER : TOLD)
        .bind("time", time)
        .mapTo(Long.class)
        .findOne();
  }
}
