package org.leadlearner.store.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.leadlearner.retention.AgedRecords.Aged;
import org.leadlearner.retention.AgedRecords.Removal;

/** What was deleted for its age: counts and days, a row for each table and day. */
final class RemovalTable {

  private RemovalTable() {}

  /** Until the end of the transaction no other node deletes by age. */
  static void takeTurn(Handle handle, Instant now) {
    handle
        .createUpdate(
            """
            INSERT INTO removal_turn (id, taken_at) VALUES (1, :now)
            ON CONFLICT (id) DO UPDATE SET taken_at = excluded.taken_at
            """)
        .bind("now", now)
        .execute();
  }

  static void add(Handle handle, Aged removed, Instant limit, Instant now) {
    handle
        .createUpdate(
            """
            INSERT INTO removal (removed_on, table_name, row_count, older_than, oldest)
            VALUES (:on, :table, :rows, :limit, :oldest)
            ON CONFLICT (removed_on, table_name) DO UPDATE SET
              row_count = removal.row_count + excluded.row_count,
              older_than = CASE WHEN excluded.older_than > removal.older_than
                THEN excluded.older_than ELSE removal.older_than END,
              oldest = CASE WHEN excluded.oldest < removal.oldest
                THEN excluded.oldest ELSE removal.oldest END
            """)
        .bind("on", AgedTable.day(now).toString())
        .bind("table", removed.table())
        .bind("rows", removed.rows())
        .bind("limit", AgedTable.day(limit).toString())
        .bind("oldest", removed.oldest().toString())
        .execute();
  }

  static List<Removal> since(Handle handle, LocalDate day) {
    return handle
        .createQuery(
            "SELECT * FROM removal WHERE removed_on >= :day ORDER BY removed_on DESC, table_name")
        .bind("day", day.toString())
        .map(
            (row, context) ->
                new Removal(
                    LocalDate.parse(row.getString("removed_on")),
                    row.getString("table_name"),
                    row.getLong("row_count"),
                    LocalDate.parse(row.getString("older_than")),
                    LocalDate.parse(row.getString("oldest"))))
        .list();
  }
}
