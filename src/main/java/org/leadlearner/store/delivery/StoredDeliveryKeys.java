package org.leadlearner.store.delivery;

import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.leadlearner.delivery.DeliveryKeys;
import org.leadlearner.store.database.SqlRunner;

/** The keys of what has come in. */
public final class StoredDeliveryKeys implements DeliveryKeys {

  private final SqlRunner sql;

  public StoredDeliveryKeys(SqlRunner sql) {
    this.sql = sql;
  }

  @Override
  public boolean isFirst(String platform, Set<String> keys, Instant at) {
    return sql.change(
        handle -> {
          boolean first = true;
          // Always in the same order: two transactions with the same keys wait for each other once
          // and not in a circle.
          for (String key : new TreeSet<>(keys)) {
            first &= isNew(handle, platform, key, at);
          }
          return first;
        });
  }

  private static boolean isNew(Handle handle, String platform, String key, Instant at) {
    return handle
            .createUpdate(
                """
                INSERT INTO delivery_key (platform, delivery_key, came_at)
                VALUES (:platform, :key, :at)
                ON CONFLICT DO NOTHING
                """)
            .bind("platform", platform)
            .bind("key", key)
            .bind("at", at)
            .execute()
        == 1;
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
