package org.leadlearner.store.delivery;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.leadlearner.delivery.Backlog;
import org.leadlearner.delivery.Outbox;
import org.leadlearner.store.database.ColumnMappers;
import org.leadlearner.store.database.SqlRunner;

/** Counts what waits in the outbox and in the schedules. */
final class StoredBacklog implements Backlog {

  private final SqlRunner sql;

  StoredBacklog(SqlRunner sql) {
    this.sql = sql;
  }

  @Override
  public List<Messages> messages() {
    return sql.read(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT platform, state, COUNT(*) AS number, MIN(due_at) AS oldest
                    FROM outgoing GROUP BY platform, state
                    """)
                .map(
                    (row, context) ->
                        new Messages(
                            row.getString("platform"),
                            Outbox.State.valueOf(row.getString("state")),
                            row.getLong("number"),
                            ColumnMappers.instant(row, "oldest")))
                .list());
  }

  @Override
  public Optional<Instant> nextPrompt() {
    return sql.read(
        handle ->
            handle
                .createQuery("SELECT MIN(look_at) AS next FROM prompt_schedule")
                .map((row, context) -> ColumnMappers.optionalInstant(row, "next"))
                .one());
  }
}
