package org.leadlearner.store.prompt;

import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.leadlearner.schedule.Reminders;
import org.leadlearner.store.column.PlaceColumns;
import org.leadlearner.store.database.ColumnMappers;
import org.leadlearner.store.database.SqlRunner;

/** The reminders that people asked for, one for each of them. */
final class StoredReminders implements Reminders {

  private final SqlRunner sql;

  StoredReminders(SqlRunner sql) {
    this.sql = sql;
  }

  @Override
  public void keep(Reminder reminder) {
    sql.run(
        handle ->
            PlaceColumns.bound(
                    handle.createUpdate(
                        """
                        INSERT INTO reminder
                          (person_id, platform, workspace, conversation, asked_at, due_at)
                        VALUES (:person, :platform, :workspace, :conversation, :asked, :due)
                        ON CONFLICT (person_id) DO UPDATE SET platform = :platform,
                          workspace = :workspace, conversation = :conversation,
                          asked_at = :asked, due_at = :due
                        """),
                    reminder.place())
                .bind("person", reminder.personId())
                .bind("asked", reminder.askedAt())
                .bind("due", reminder.at())
                .execute());
  }

  @Override
  public List<Reminder> take(Instant now, int most) {
    return sql.read(handle -> due(handle, now, most)).stream().filter(this::isTaken).toList();
  }

  private static List<Reminder> due(Handle handle, Instant now, int most) {
    return handle
        .createQuery(
            "SELECT * FROM reminder WHERE due_at <= :now ORDER BY due_at, person_id LIMIT :most")
        .bind("now", now)
        .bind("most", most)
        .map(
            (row, context) ->
                new Reminder(
                    row.getLong("person_id"),
                    PlaceColumns.of(row),
                    ColumnMappers.instant(row, "asked_at"),
                    ColumnMappers.instant(row, "due_at")))
        .list();
  }

  /** If two nodes see the same reminder, one of them takes it. */
  private boolean isTaken(Reminder reminder) {
    return sql.change(
        handle ->
            handle
                    .createUpdate("DELETE FROM reminder WHERE person_id = :person AND due_at = :at")
                    .bind("person", reminder.personId())
                    .bind("at", reminder.at())
                    .execute()
                == 1);
  }
}
