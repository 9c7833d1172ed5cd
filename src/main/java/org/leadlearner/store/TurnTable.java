package org.leadlearner.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.leadlearner.schedule.Audience;
import org.leadlearner.schedule.Due;
import org.leadlearner.schedule.Occurrence;
import org.leadlearner.schedule.PromptSchedule;
import org.leadlearner.schedule.PromptSchedules.Waiting;

/** The turns that schedules wait for. */
final class TurnTable {

  private TurnTable() {}

  /**
   * The schedule to look at first. A moment that is farther ahead than any may be was written
   * before a clock was set back; its schedule is looked at as well.
   *
   * @param lock how this database holds the row to the end of the transaction
   */
  static Optional<Long> first(Handle handle, Instant now, String lock) {
    return handle
        .createQuery(
            "SELECT id FROM prompt_schedule WHERE look_at <= :now OR look_at > :farthest"
                + " ORDER BY look_at, id LIMIT 1 "
                + lock)
        .bind("now", now)
        .bind("farthest", now.plus(PromptSchedule.LONGEST_WAIT))
        .mapTo(Long.class)
        .findOne();
  }

  static Waiting waiting(Handle handle, long id) {
    return handle
        .createQuery("SELECT * FROM prompt_schedule WHERE id = :id")
        .bind("id", id)
        .map((row, context) -> waiting(row, PromptScheduleTable.SCHEDULES.map(row, context)))
        .one();
  }

  private static Waiting waiting(ResultSet row, PromptSchedule schedule) throws SQLException {
    Occurrence occurrence =
        new Occurrence(
            schedule.id(),
            LocalDate.parse(row.getString("next_date")),
            Audience.valueOf(row.getString("next_audience")));
    return new Waiting(
        schedule, new Due(occurrence, Columns.instant(row, "next_due_at")), row.getInt("tries"));
  }

  static void move(Handle handle, long id, Optional<Due> next) {
    handle
        .createUpdate(
            """
            UPDATE prompt_schedule SET
              next_date = :date, next_audience = :audience, next_due_at = :at, look_at = :at,
              tries = 0
            WHERE id = :id
            """)
        .bind("id", id)
        .bind("date", next.map(due -> due.occurrence().date().toString()))
        .bind("audience", next.map(due -> due.occurrence().audience().name()))
        .bind("at", next.map(due -> due.at().toEpochMilli()))
        .execute();
  }

  static void tryAgain(Handle handle, long id, Instant time) {
    handle
        .createUpdate(
            """
            UPDATE prompt_schedule SET look_at = :time, tries = tries + 1
            WHERE id = :id AND look_at IS NOT NULL
            """)
        .bind("id", id)
        .bind("time", time)
        .execute();
  }
}
