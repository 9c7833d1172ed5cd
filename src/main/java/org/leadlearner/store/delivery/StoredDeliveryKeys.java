package org.leadlearner.store.delivery;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;
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
    return sql.change(handle -> add(handle, platform, keys, at)) == keys.size();
  }

  /**
   * How many are new. They go in together and always in the same order: two transactions with the
   * same keys wait for each other once and not in a circle.
   */
  private static int add(Handle handle, String platform, Set<String> keys, Instant at) {
    if (keys.isEmpty()) {
      return 0;
    }
    List<String> sorted = List.copyOf(new TreeSet<>(keys));
    Update insert = handle.createUpdate(insert(sorted.size()));
    insert.bind("platform", platform).bind("at", at);
    for (int place = 0; place < sorted.size(); place++) {
      insert.bind("key" + place, sorted.get(place));
    }
    return insert.execute();
  }

  private static String insert(int keys) {
    return IntStream.range(0, keys)
        .mapToObj(place -> "(:platform, :key" + place + ", :at)")
        .collect(
            Collectors.joining(
                ", ",
                "INSERT INTO delivery_key (platform, delivery_key, came_at) VALUES ",
                " ON CONFLICT DO NOTHING"));
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
