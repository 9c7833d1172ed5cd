package org.leadlearner.store.delivery;

import java.time.Clock;
import org.leadlearner.chat.SocketPlaces;
import org.leadlearner.delivery.Backlog;
import org.leadlearner.delivery.Beat;
import org.leadlearner.delivery.DeliveryKeys;
import org.leadlearner.delivery.Lanes;
import org.leadlearner.delivery.Outbox;
import org.leadlearner.store.database.Database;
import org.leadlearner.store.turn.FirstReads;

/** Keys of what came in, and what goes out. */
public final class DeliveryStore {

  /** A connection may stay for as long as three leases of a workspace. */
  private static final int SOCKET_LANES = 3;

  private final Database database;
  private final String run;
  private final FirstReads reads;
  private final Outbox outbox;
  private final Lanes lanes;

  /**
   * @param run of this node, by which others know what it holds
   * @param reads what a turn reads first
   * @param isHeld whether a legal hold keeps all data of people
   */
  public DeliveryStore(
      Database database, String run, FirstReads reads, Clock clock, boolean isHeld) {
    this.database = database;
    this.reads = reads;
    this.run = run;
    this.outbox =
        new StoredOutbox(
            database.sql(), run, database.lease(), isHeld, () -> database.tidy(clock.instant()));
    this.lanes =
        database
            .laneLease()
            .<Lanes>map(lease -> new StoredLanes(database.sql(), run, lease))
            .orElse(Lanes.ALONE);
  }

  public DeliveryKeys deliveryKeys() {
    return new StoredDeliveryKeys(database.sql(), reads);
  }

  public Outbox outbox() {
    return outbox;
  }

  /** Which workspaces this node sends to. */
  public Lanes lanes() {
    return lanes;
  }

  /** By which messages wait: the database's where several nodes may share it, else {@code own}. */
  public Clock clock(Clock own) {
    return database
        .lease()
        .<Clock>map(lease -> new SharedClock(database.sql(), lease, own))
        .orElse(own);
  }

  /** The places of connections that all nodes share, of which there are {@code most}. */
  public SocketPlaces socketPlaces(int most) {
    return database
        .laneLease()
        .<SocketPlaces>map(
            lease ->
                new StoredSocketPlaces(
                    database.sql(), lease.of(lease.time().multipliedBy(SOCKET_LANES)), most))
        .orElse(SocketPlaces.ALONE);
  }

  /** Calls {@code wake} when another node has something for this one to send, until closed. */
  public Database.Listening listen(Runnable wake) {
    return database.listen(run, wake);
  }

  /** How much work is waiting. */
  public Backlog backlog() {
    return new StoredBacklog(database.sql());
  }

  /** The beat of all nodes that share this database; must be closed before the store. */
  public Beat beat(Clock time) {
    return beat(time, SchedulerBeat.Times.USUAL);
  }

  public Beat beat(Clock time, SchedulerBeat.Times times) {
    return new SchedulerBeat(database.writer(), time, times);
  }
}
