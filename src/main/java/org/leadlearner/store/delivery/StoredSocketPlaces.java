package org.leadlearner.store.delivery;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.leadlearner.chat.Deadline;
import org.leadlearner.chat.SocketPlaces;
import org.leadlearner.store.database.Lease;
import org.leadlearner.store.database.SqlRunner;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Rows of socket_place. */
final class StoredSocketPlaces implements SocketPlaces {

  private static final Logger LOG = LoggerFactory.getLogger(StoredSocketPlaces.class);

  /** For nodes that start, and for connections that change. */
  private static final int LEFT_FREE = 2;

  private final SqlRunner sql;
  private final Lease lease;
  private final Duration between;
  private final int most;

  /**
   * @param lease how long a place is kept without a sign of life
   * @param most connections of all nodes
   */
  StoredSocketPlaces(SqlRunner sql, Lease lease, int most) {
    this(sql, lease, lease.time().dividedBy(3), most);
  }

  /**
   * @param between two signs of life
   */
  StoredSocketPlaces(SqlRunner sql, Lease lease, Duration between, int most) {
    this.sql = sql;
    this.lease = lease;
    this.between = between;
    this.most = most;
  }

  @Override
  public Optional<Place> take(Purpose purpose) {
    String holder = UUID.randomUUID().toString();
    Deadline askAgain = Deadline.in(between);
    return sql.change(handle -> taken(handle, purpose, holder))
        .map(number -> new Held(number, holder, purpose, askAgain));
  }

  private Optional<Integer> taken(Handle handle, Purpose purpose, String holder) {
    List<Integer> free = free(handle);
    if (free.size() <= (purpose == Purpose.SECOND ? LEFT_FREE : 0)) {
      return Optional.empty();
    }
    handle
        .createUpdate(
            """
            INSERT INTO socket_place (number, holder, is_passing, held_until)
            VALUES (:number, :holder, :isPassing, <clock> + :time)
            ON CONFLICT (number) DO UPDATE SET
              holder = excluded.holder, is_passing = excluded.is_passing,
              held_until = excluded.held_until
            """)
        .define("clock", lease.clock())
        .bind("number", free.get(0))
        .bind("holder", holder)
        .bind("isPassing", purpose == Purpose.CHANGE)
        .bind("time", lease.time().toMillis())
        .execute();
    return Optional.of(free.get(0));
  }

  /** Nobody else takes one, or gives one up, until the end of the transaction. */
  private List<Integer> free(Handle handle) {
    handle.execute("LOCK TABLE socket_place IN EXCLUSIVE MODE");
    List<Integer> taken =
        handle
            .createQuery("SELECT number FROM socket_place WHERE held_until > <clock>")
            .define("clock", lease.clock())
            .mapTo(Integer.class)
            .list();
    return IntStream.range(0, most).boxed().filter(number -> !taken.contains(number)).toList();
  }

  private final class Held implements Place {

    private final int number;
    private final String holder;
    private final Purpose purpose;
    private Deadline askAgain;

    Held(int number, String holder, Purpose purpose, Deadline askAgain) {
      this.number = number;
      this.holder = holder;
      this.purpose = purpose;
      this.askAgain = askAgain;
    }

    /** While the database cannot be reached, nobody else takes it either. */
    @Override
    public boolean keep() {
      if (!askAgain.isOver()) {
        return true;
      }
      Deadline next = Deadline.in(between);
      try {
        boolean stays = sql.change(this::kept);
        askAgain = next;
        return stays;
      } catch (RuntimeException notNow) {
        LOG.debug("It is not known whether a connection may stay.", notNow);
        return true;
      }
    }

    /** A second connection makes room, one at a time, when nothing is free or soon will be. */
    private boolean kept(Handle handle) {
      boolean makesRoom =
          purpose == Purpose.SECOND && free(handle).isEmpty() && !isAnyPassing(handle);
      boolean isOurs =
          handle
                  .createUpdate(
                      """
                      UPDATE socket_place SET
                        held_until = <clock> + :time, is_passing = :passes OR is_passing
                      WHERE number = :number AND holder = :holder
                      """)
                  .define("clock", lease.clock())
                  .bind("time", lease.time().toMillis())
                  .bind("passes", makesRoom)
                  .bind("number", number)
                  .bind("holder", holder)
                  .execute()
              > 0;
      return isOurs && !makesRoom;
    }

    private boolean isAnyPassing(Handle handle) {
      return handle
          .createQuery(
              """
              SELECT EXISTS (
                SELECT 1 FROM socket_place WHERE is_passing AND held_until > <clock>)
              """)
          .define("clock", lease.clock())
          .mapTo(Boolean.class)
          .one();
    }

    private void left(Handle handle) {
      handle
          .createUpdate("DELETE FROM socket_place WHERE number = :number AND holder = :holder")
          .bind("number", number)
          .bind("holder", holder)
          .execute();
    }

    @Override
    public void leave() {
      try {
        sql.run(this::left);
      } catch (RuntimeException notNow) {
        LOG.debug("A place for a connection is free after its lease.", notNow);
      }
    }
  }
}
