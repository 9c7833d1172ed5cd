package org.leadlearner.store.checkin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.leadlearner.checkin.Bookmark;
import org.leadlearner.checkin.CheckIn;
import org.leadlearner.checkin.LeftCheckIn;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.store.database.ColumnMappers;

/** Check-ins themselves, with the bookmark in columns of its own. */
final class CheckInTable {

  private CheckInTable() {}

  /** The id of a new check-in; empty when the person has an open one on this rubric. */
  static Optional<Long> insert(Handle handle, long personId, Rubric.Edition edition, Instant at) {
    return handle
        .createQuery(
            """
            INSERT INTO check_in
              (person_id, rubric_key, rubric_version, status, stopped, revision,
               note_asked, own_view_asked, started_at, touched_at)
            VALUES (:personId, :key, :version, 'OPEN', FALSE, 0, FALSE, FALSE, :at, :at)
            ON CONFLICT (person_id, rubric_key) WHERE status = 'OPEN' DO NOTHING
            RETURNING id
            """)
        .bind("personId", personId)
        .bindMethods(edition)
        .bind("at", at)
        .mapTo(Long.class)
        .findOne();
  }

  /** Whether the check-in was there, at this revision or an older one. */
  static boolean update(Handle handle, CheckIn checkIn, Instant at) {
    return handle
            .createUpdate(
                """
                UPDATE check_in SET
                  status = :status, stopped = :stopped, revision = :revision, own_view = :ownView,
                  revisiting = :bookmark.revisiting, chosen_stage = :bookmark.chosenStage,
                  asking_who = :bookmark.askingWho, asking_note = :bookmark.askingNote,
                  note_asked = :bookmark.noteAsked, own_view_asked = :bookmark.ownViewAsked,
                  touched_at = :at, finished_at = :finishedAt
                WHERE id = :id AND person_id = :personId AND revision <= :revision
                """)
            .bindMethods(checkIn)
            .bindMethods("bookmark", checkIn.bookmark())
            .bind("at", at)
            .execute()
        == 1;
  }

  static Optional<CheckIn> find(Handle handle, long personId, long checkInId) {
    return handle
        .createQuery("SELECT * FROM check_in WHERE id = :id AND person_id = :personId")
        .bind("id", checkInId)
        .bind("personId", personId)
        .map(mapper(handle))
        .findOne();
  }

  static List<CheckIn> open(Handle handle, long personId) {
    return handle
        .createQuery(
            """
            SELECT * FROM check_in WHERE person_id = :personId AND status = 'OPEN'
            ORDER BY touched_at DESC, id DESC
            """)
        .bind("personId", personId)
        .map(mapper(handle))
        .list();
  }

  static Optional<CheckIn> lastFinished(Handle handle, long personId, String rubricKey) {
    return handle
        .createQuery(
            """
            SELECT * FROM check_in
            WHERE person_id = :personId AND rubric_key = :rubricKey AND status = 'FINISHED'
            ORDER BY finished_at DESC, id DESC LIMIT 1
            """)
        .bind("personId", personId)
        .bind("rubricKey", rubricKey)
        .map(mapper(handle))
        .findOne();
  }

  static Optional<CheckIn> lastTouched(Handle handle, long personId) {
    return handle
        .createQuery(
            """
            SELECT * FROM check_in WHERE person_id = :personId AND status <> 'DISCARDED'
            ORDER BY touched_at DESC, id DESC LIMIT 1
            """)
        .bind("personId", personId)
        .map(mapper(handle))
        .findOne();
  }

  static Optional<LeftCheckIn> left(Handle handle, long personId) {
    RowMapper<CheckIn> checkIn = mapper(handle);
    return handle
        .createQuery(
            """
            SELECT * FROM check_in
            WHERE person_id = :personId AND status = 'OPEN' AND declined = FALSE
            ORDER BY touched_at DESC, id DESC LIMIT 1
            """)
        .bind("personId", personId)
        .map(
            (row, context) ->
                new LeftCheckIn(
                    checkIn.map(row, context), ColumnMappers.instant(row, "touched_at")))
        .findOne();
  }

  static void decline(Handle handle, long personId, long id) {
    handle
        .createUpdate(
            "UPDATE check_in SET declined = TRUE WHERE person_id = :personId AND id = :id")
        .bind("personId", personId)
        .bind("id", id)
        .execute();
  }

  static void stopOthers(Handle handle, CheckIn current) {
    handle
        .createUpdate(
            """
            UPDATE check_in SET stopped = TRUE
            WHERE person_id = :personId AND status = 'OPEN' AND id <> :id
            """)
        .bind("personId", current.personId())
        .bind("id", current.id())
        .execute();
  }

  private static RowMapper<CheckIn> mapper(Handle handle) {
    return (row, context) -> {
      long id = row.getLong("id");
      return new CheckIn(
          id,
          row.getLong("person_id"),
          ColumnMappers.edition(row),
          CheckIn.Status.valueOf(row.getString("status")),
          row.getBoolean("stopped"),
          row.getInt("revision"),
          AnswerTable.of(handle, id),
          NoteTable.of(handle, id),
          ColumnMappers.optionalStage(row, "own_view"),
          bookmark(row),
          ColumnMappers.instant(row, "started_at"),
          ColumnMappers.optionalInstant(row, "finished_at"));
    };
  }

  private static Bookmark bookmark(ResultSet row) throws SQLException {
    return new Bookmark(
        ColumnMappers.optionalText(row, "revisiting"),
        ColumnMappers.optionalStage(row, "chosen_stage"),
        ColumnMappers.optionalText(row, "asking_who"),
        ColumnMappers.optionalText(row, "asking_note"),
        row.getBoolean("note_asked"),
        row.getBoolean("own_view_asked"));
  }
}
