package org.leadlearner.store.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jdbi.v3.core.Handle;
import org.leadlearner.chat.ChatPlatform.Waiting;
import org.leadlearner.delivery.Outbox;
import org.leadlearner.people.Conversation;
import org.leadlearner.store.database.ColumnMappers;

/**
 * The next message of a conversation, and the urgency of it and of those behind it.
 *
 * @param urgency as in its column
 */
record NextMessage(long id, int urgency, Waiting waiting) {

  private static final int MORE_EACH_TIME = 32;

  static NextMessage of(ResultSet row, Outbox.Lane lane) throws SQLException {
    int urgency = row.getInt("urgency");
    return new NextMessage(
        row.getLong("id"),
        urgency,
        new Waiting(
            new Conversation(lane.platform(), lane.workspace(), row.getString("conversation")),
            ColumnMappers.optionalText(row, "replaces").isPresent(),
            urgency == Outbox.Urgency.ANSWER.rank()));
  }

  /** The message to send first, as in {@link Outbox#claim}. */
  static Optional<NextMessage> find(
      Handle handle, Outbox.Lane lane, Instant time, Predicate<Waiting> goes) {
    Optional<NextMessage> answer = waitedFor(handle, lane, Outbox.Urgency.ANSWER, time, goes);
    return answer.isPresent() || lane.answersOnly()
        ? answer
        : waitedFor(handle, lane, Outbox.Urgency.TOLD, time, goes)
            .or(() -> first(most -> OutgoingTable.next(handle, lane, time, most), goes));
  }

  private static Optional<NextMessage> waitedFor(
      Handle handle,
      Outbox.Lane lane,
      Outbox.Urgency urgency,
      Instant time,
      Predicate<Waiting> goes) {
    return first(most -> UrgencyTable.next(handle, lane, urgency, time, most), goes);
  }

  /** Usually the first one can be sent; more are read only when it must wait. */
  private static Optional<NextMessage> first(
      Function<Integer, List<NextMessage>> query, Predicate<Waiting> goes) {
    int most = 1;
    List<NextMessage> all = query.apply(most);
    int seen = 0;
    while (true) {
      for (NextMessage next : all.subList(Math.min(seen, all.size()), all.size())) {
        if (goes.test(next.waiting())) {
          return Optional.of(next);
        }
      }
      if (all.size() < most) {
        return Optional.empty();
      }
      seen = all.size();
      most *= MORE_EACH_TIME;
      all = query.apply(most);
    }
  }
}
