package org.leadlearner.store.delivery;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jdbi.v3.core.Handle;
import org.leadlearner.chat.Incoming;
import org.leadlearner.delivery.DeliveryKeys;
import org.leadlearner.store.database.PreparedSql;
import org.leadlearner.store.database.SqlRunner;
import org.leadlearner.store.turn.FirstReads;
import org.leadlearner.store.turn.Together;

/** The stored deduplication keys. */
final class StoredDeliveryKeys implements DeliveryKeys {

  /** By the number of keys: usually one, two or three. */
  private static final Map<Integer, PreparedSql> INSERTS = new ConcurrentHashMap<>();

  private final SqlRunner sql;
  private final FirstReads reads;

  /**
   * @param reads are sent with the keys of a turn
   */
  StoredDeliveryKeys(SqlRunner sql, FirstReads reads) {
    this.sql = sql;
    this.reads = reads;
  }

  @Override
  public boolean isFirst(String platform, Set<String> keys, Instant at) {
    return sql.change(handle -> add(handle, platform, keys, at)) == keys.size();
  }

  @Override
  public boolean isFirst(Incoming incoming) {
    Set<String> keys = incoming.deliveryKeys();
    if (keys.isEmpty() || !reads.foresee(incoming)) {
      return DeliveryKeys.super.isFirst(incoming);
    }
    AtomicInteger added = new AtomicInteger();
    Together together = new Together();
    together.write(
        insertSql(keys.size()),
        added::set,
        values(incoming.where().own().platform(), keys, incoming.at()));
    reads.add(incoming, together);
    sql.change(together::send).run();
    return added.get() == keys.size();
  }

  /**
   * How many are new. They are inserted together and always in the same order, so that two
   * transactions with the same keys cannot deadlock.
   */
  private static int add(Handle handle, String platform, Set<String> keys, Instant at) {
    if (keys.isEmpty()) {
      return 0;
    }
    return INSERTS
        .computeIfAbsent(keys.size(), number -> new PreparedSql(insertSql(number)))
        .update(handle, values(platform, keys, at));
  }

  private static Object[] values(String platform, Set<String> keys, Instant at) {
    List<Object> values = new ArrayList<>();
    for (String key : new TreeSet<>(keys)) {
      values.addAll(List.of(platform, key, at));
    }
    return values.toArray();
  }

  private static String insertSql(int keys) {
    return "INSERT INTO delivery_key (platform, delivery_key, came_at) VALUES "
        + String.join(", ", Collections.nCopies(keys, "(?, ?, ?)"))
        + " ON CONFLICT DO NOTHING";
  }

  @Override
  public void forgetBefore(Instant time) {
    sql.run(
        handle ->
            handle
                .createUpdate("DELETE FROM delivery_key WHERE came_at < :time")
                .bind("time", time)
                .execute());
  }
}
