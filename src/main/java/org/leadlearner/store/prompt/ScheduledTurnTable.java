package org.leadlearner.store.prompt;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.leadlearner.schedule.Audience;
import org.leadlearner.schedule.Due;
import org.leadlearner.schedule.Occurrence;
import org.leadlearner.schedule.PromptSchedule;
import org.leadlearner.schedule.PromptSchedules.Waiting;
import org.leadlearner.store.database.ColumnMappers;

/** The next turns of schedules. */
public final class ScheduledTurnTable {

  public static final String COME = "look_at <= :time ORDER BY look_at";
  public static final String TOO_FAR_AHEAD = "look_at > :time ORDER BY look_at DESC";

  private ScheduledTurnTable() {}

  /** The query for {@link #COME} or {@link #TOO_FAR_AHEAD}. */
  public static String query(String which, String lock) {
    return "SELECT * FROM prompt_schedule WHERE " + which + " LIMIT :most " + lock;
  }

  /**
   * A row that was read, or is unreadable.
   *
   * @param unreadable why there is no {@code waiting}
   */
  record Found(long id, Optional<Waiting> waiting, Optional<RuntimeException> unreadable) {}

  /**
   * The schedules to check, the earliest first. A moment farther ahead than any can be was stored
   * before a clock was set back; its schedule is checked as well.
   *
   * @param lock how this database locks the rows until the end of the transaction
   */
  static List<Found> come(Handle handle, Instant now, int most, String lock) {
    List<Found> due = found(handle, query(COME, lock), now, most);
    if (!due.isEmpty()) {
      return due;
    }
    // Two queries, because each finds its rows at one end of the index.
    Instant farthest = now.plus(PromptSchedule.LONGEST_WAIT);
    return found(handle, query(TOO_FAR_AHEAD, lock), farthest, most);
  }

  private static List<Found> found(Handle handle, String query, Instant time, int most) {
    return handle
        .createQuery(query)
        .bind("time", time)
        .bind("most", most)
        .map(ScheduledTurnTable::found)
        .list();
  }

  private static Found found(ResultSet row, StatementContext context) throws SQLException {
    long id = row.getLong("id");
    try {
      Waiting waiting = waiting(row, PromptScheduleTable.SCHEDULES.map(row, context));
      return new Found(id, Optional.of(waiting), Optional.empty());
    } catch (DateTimeException | IllegalArgumentException unreadable) {
      return new Found(id, Optional.empty(), Optional.of(unreadable));
    }
  }

  private static Waiting waiting(ResultSet row, PromptSchedule schedule) throws SQLException {
    Occurrence occurrence =
        new Occurrence(
            schedule.id(),
            LocalDate.parse(row.getString("next_date")),
            Audience.valueOf(row.getString("next_audience")));
    return new Waiting(
        schedule,
        new Due(occurrence, ColumnMappers.instant(row, "next_due_at")),
        row.getInt("tries"));
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
