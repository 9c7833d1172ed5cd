package org.leadlearner.store.delivery;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jdbi.v3.core.Handle;
import org.leadlearner.delivery.DeliveryKeys;
import org.leadlearner.store.database.PreparedSql;
import org.leadlearner.store.database.SqlRunner;

/** The stored deduplication keys. */
final class StoredDeliveryKeys implements DeliveryKeys {

  /** By the number of keys: usually one, two or three. */
  private static final Map<Integer, PreparedSql> INSERTS = new ConcurrentHashMap<>();

  private final SqlRunner sql;

  StoredDeliveryKeys(SqlRunner sql) {
    this.sql = sql;
  }

  @Override
  public boolean isFirst(String platform, Set<String> keys, Instant at) {
    return sql.change(handle -> add(handle, platform, keys, at)) == keys.size();
  }

  /**
   * How many are new. They are inserted together and always in the same order, so that two
   * transactions with the same keys cannot deadlock.
   */
  private static int add(Handle handle, String platform, Set<String> keys, Instant at) {
    if (keys.isEmpty()) {
      return 0;
    }
    List<Object> values = new ArrayList<>();
    for (String key : new TreeSet<>(keys)) {
      values.addAll(List.of(platform, key, at));
    }
    return INSERTS
        .computeIfAbsent(keys.size(), StoredDeliveryKeys::insert)
        .update(handle, values.toArray());
  }

  private static PreparedSql insert(int keys) {
    return new PreparedSql(
        "INSERT INTO delivery_key (platform, delivery_key, came_at) VALUES "
            + String.join(", ", Collections.nCopies(keys, "(?, ?, ?)"))
            + " ON CONFLICT DO NOTHING");
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
