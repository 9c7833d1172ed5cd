package org.leadlearner.store.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jdbi.v3.core.Handle;
import org.leadlearner.chat.ChatPlatform.Shut;
import org.leadlearner.chat.ChatPlatform.Waiting;
import org.leadlearner.chat.Deadline;
import org.leadlearner.chat.Outgoing;
import org.leadlearner.chat.message.Message;
import org.leadlearner.delivery.Outbox;
import org.leadlearner.people.Conversation;
import org.leadlearner.store.column.MessageColumn;
import org.leadlearner.store.conversation.ConversationReferenceTable;
import org.leadlearner.store.conversation.ReachTable;
import org.leadlearner.store.conversation.RestingPlaceTable;
import org.leadlearner.store.database.Lease;
import org.leadlearner.store.database.SqlRunner;

/** The outbox in the database. */
final class StoredOutbox implements Outbox {

  private static final Set<State> SETTLED = EnumSet.of(State.UNKNOWN, State.FAILED, State.SKIPPED);

  /** After this time no sender of this run can still hold a message that it claimed. */
  private static final Duration FORGOTTEN = Duration.ofSeconds(60);

  private final SqlRunner sql;
  private final String run;
  private final Optional<Lease> lease;
  private final boolean onHold;
  private final Runnable tidy;

  /**
   * What this run has claimed and knows of. A commit may succeed although its answer is lost, as
   * when the database dies at that moment. Then this run has claimed a message that it does not
   * know of, and nobody sends it.
   */
  private final Set<Long> held = ConcurrentHashMap.newKeySet();

  /**
   * @param run a unique name for this run of the process
   * @param lease how long a sender of another run may take; empty when there can be no other run
   * @param onHold whether a legal hold keeps what would be deleted
   * @param tidy called after old messages were deleted
   */
  StoredOutbox(SqlRunner sql, String run, Optional<Lease> lease, boolean onHold, Runnable tidy) {
    this.tidy = tidy;
    this.sql = sql;
    this.run = run;
    this.lease = lease;
    this.onHold = onHold;
  }

  @Override
  public boolean add(
      Urgency urgency, Conversation to, Message message, Optional<String> replaces, Instant at) {
    String payload = MessageColumn.write(message);
    return sql.change(
        handle -> {
          if (urgency != Urgency.ANSWER && RestingPlaceTable.rests(handle, to)) {
            return false;
          }
          OutgoingTable.add(handle, urgency, to, payload, replaces, at);
          return true;
        });
  }

  @Override
  public boolean addUntil(Conversation to, Message message, Instant at, Instant until) {
    String payload = MessageColumn.write(message);
    return sql.change(
        handle -> {
          if (RestingPlaceTable.rests(handle, to)) {
            return false;
          }
          ExpiredMessageTable.add(handle, to, payload, at, until);
          return true;
        });
  }

  @Override
  public boolean rests(Conversation place) {
    return sql.read(handle -> RestingPlaceTable.rests(handle, place));
  }

  @Override
  public boolean wasRefused(Conversation place) {
    return sql.read(handle -> RestingPlaceTable.wasRefused(handle, place));
  }

  @Override
  public void rest(Shut shut, Instant at) {
    sql.run(handle -> RestingPlaceTable.put(handle, shut, at));
  }

  @Override
  public void wake(Conversation place) {
    sql.run(handle -> RestingPlaceTable.wake(handle, place));
  }

  @Override
  public void wakeWorkspaces() {
    sql.run(RestingPlaceTable::wakeShutWorkspaces);
  }

  @Override
  public List<Resting> resting() {
    return sql.read(RestingPlaceTable::resting);
  }

  @Override
  public List<Shut> takeUnnotified() {
    return sql.read(RestingPlaceTable::anyUnnotified)
        ? sql.change(RestingPlaceTable::takeUnnotified)
        : List.of();
  }

  @Override
  public void skipUseless(Instant now) {
    // Usually there is nothing, and then a node does not wait for the write lock.
    if (sql.read(handle -> ExpiredMessageTable.anyUseless(handle, now))) {
      sql.run(handle -> ExpiredMessageTable.skip(handle, now));
    }
  }

  @Override
  public List<Lane> due(Instant time) {
    return sql.read(
        handle -> {
          Set<Lane> lanes = new LinkedHashSet<>(UrgencyTable.lanesOfAnswers(handle, time));
          lanes.addAll(UnknownDeliveryTable.lanes(handle, true, time));
          lanes.addAll(OutgoingTable.lanes(handle, time));
          lanes.addAll(UnknownDeliveryTable.lanes(handle, false, time));
          return List.copyOf(lanes);
        });
  }

  @Override
  public Optional<Claimed> claim(Lane lane, Instant time, Predicate<Waiting> goes) {
    // Each sender ends by finding nothing, and for that no write is begun.
    Optional<NextMessage> found = sql.read(handle -> NextMessage.find(handle, lane, time, goes));
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Deadline begin = lease.map(Lease::begin).orElseGet(() -> Deadline.in(FORGOTTEN.dividedBy(2)));
    // Another sender may claim the same message first; then the next one is looked for once. If
    // that is taken, too, others are at work, or a node that was paused holds it for a while.
    return sql.change(
            handle ->
                take(handle, found.get(), time)
                    .or(
                        () ->
                            NextMessage.find(handle, lane, time, goes)
                                .flatMap(next -> take(handle, next, time))))
        .map(claimed -> held(claimed).until(begin));
  }

  private Optional<Claimed> take(Handle handle, NextMessage next, Instant time) {
    return OutgoingTable.take(handle, next.id(), next.urgency(), run, lease, time);
  }

  private Claimed held(Claimed claimed) {
    held.add(claimed.outgoing().id());
    return claimed;
  }

  @Override
  public void sent(long id, int attempt, Instant at) {
    sql.run(
        handle -> {
          // What reads comes first, so that the rest is written at once with the commit.
          RestingPlaceTable.arrived(handle, id);
          ReachTable.settled(handle, id, State.SENT, at);
          OutgoingTable.sent(handle, id, attempt, at);
        });
    held.remove(id);
  }

  /** A SENT message stays so, whatever a slower sender reports later. */
  @Override
  public void settle(long id, State state, String why, Instant at) {
    if (!SETTLED.contains(state)) {
      throw new IllegalArgumentException(state + " does not settle a message");
    }
    sql.run(
        handle -> {
          ReachTable.settled(handle, id, state, at);
          OutgoingTable.settle(handle, id, state, why, at);
        });
    held.remove(id);
  }

  @Override
  public void postpone(long id, String why, Instant time) {
    sql.run(handle -> OutgoingTable.postpone(handle, id, run, true, why, time));
    held.remove(id);
  }

  @Override
  public void defer(long id, String why, Instant time) {
    sql.run(handle -> OutgoingTable.postpone(handle, id, run, false, why, time));
    held.remove(id);
  }

  @Override
  public void doubt(long id, String why, Instant time) {
    sql.run(handle -> UnknownDeliveryTable.doubt(handle, id, run, why, time));
    held.remove(id);
  }

  @Override
  public Optional<InDoubt> takeInDoubt(Lane lane, Instant time, Instant again) {
    return sql.read(handle -> UnknownDeliveryTable.isAny(handle, lane, time))
        ? sql.change(handle -> UnknownDeliveryTable.take(handle, lane, time, again))
        : Optional.empty();
  }

  @Override
  public void lookAgain(long id, Instant time) {
    sql.run(handle -> UnknownDeliveryTable.lookAgain(handle, id, time));
  }

  @Override
  public void sendAgain(long id) {
    sql.run(handle -> UnknownDeliveryTable.sendAgain(handle, id));
  }

  @Override
  public List<Trouble> troubles(Instant since) {
    return sql.read(handle -> UnknownDeliveryTable.troubles(handle, since));
  }

  @Override
  public List<Outgoing> abandoned(Instant now) {
    return sql
        .read(handle -> AbandonedTable.find(handle, run, lease, now.minus(FORGOTTEN)))
        .stream()
        .filter(left -> !held.contains(left.id()))
        .toList();
  }

  @Override
  public boolean takeOver(long id, Instant now) {
    boolean isOurs =
        sql.change(
            handle -> AbandonedTable.take(handle, id, run, lease, now, now.minus(FORGOTTEN)));
    if (isOurs) {
      held.add(id);
    }
    return isOurs;
  }

  @Override
  public void forgetBefore(Instant time) {
    if (onHold) {
      return;
    }
    sql.run(
        handle -> {
          OutgoingTable.forgetBefore(handle, time);
          ConversationReferenceTable.forgetUnknown(handle, time);
          ReachTable.forgetUnknown(handle, time);
        });
    tidy.run();
  }
}
