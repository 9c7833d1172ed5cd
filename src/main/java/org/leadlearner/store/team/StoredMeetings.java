package org.leadlearner.store.team;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import org.leadlearner.progress.meeting.Agreement;
import org.leadlearner.progress.meeting.Agreement.NextAction;
import org.leadlearner.progress.meeting.Agreement.StrandAgreement;
import org.leadlearner.progress.meeting.Meeting;
import org.leadlearner.progress.meeting.Meetings;
import org.leadlearner.store.column.JsonColumns;
import org.leadlearner.store.database.ColumnMappers;
import org.leadlearner.store.database.SqlRunner;

/** Meetings in progress. Each strand is a row, so that two people can record at the same time. */
final class StoredMeetings implements Meetings {

  private final SqlRunner sql;

  StoredMeetings(SqlRunner sql) {
    this.sql = sql;
  }

  @Override
  public Optional<Meeting> of(long roundId) {
    return sql.read(
        handle ->
            handle
                .createQuery("SELECT * FROM meeting WHERE round_id = :round")
                .bind("round", roundId)
                .map((row, context) -> meeting(row, recorded(handle, roundId)))
                .findOne());
  }

  @Override
  public boolean start(Meeting meeting) {
    return sql.change(
        handle -> {
          if (insert(handle, meeting) == 0) {
            return false;
          }
          meeting.recorded().forEach(strand -> record(handle, meeting.roundId(), strand));
          return true;
        });
  }

  private static int insert(Handle handle, Meeting meeting) {
    return bound(
            handle.createUpdate(
                """
                INSERT INTO meeting (round_id, started_by, strands, position,
                  next_step, next_owner, due_day, started_at)
                VALUES (:roundId, :startedBy, :keys, :position, :step, :owner, :due, :startedAt)
                ON CONFLICT (round_id) DO NOTHING
                """),
            meeting)
        .execute();
  }

  @Override
  public void keep(Meeting meeting) {
    sql.run(
        handle ->
            bound(
                    handle.createUpdate(
                        """
                        UPDATE meeting SET strands = :keys, position = :position,
                          next_step = :step, next_owner = :owner, due_day = :due
                        WHERE round_id = :roundId
                        """),
                    meeting)
                .execute());
  }

  private static <S extends SqlStatement<S>> S bound(S statement, Meeting meeting) {
    return statement
        .bind("roundId", meeting.roundId())
        .bind("startedBy", meeting.startedBy())
        .bind("keys", JsonColumns.write(meeting.strands()))
        .bind("position", meeting.position())
        .bind("step", meeting.action().map(NextAction::what))
        .bind("owner", meeting.action().map(NextAction::owner))
        .bind("due", meeting.action().map(action -> action.until().toString()))
        .bind("startedAt", meeting.startedAt());
  }

  @Override
  public void record(long roundId, StrandAgreement strand) {
    sql.run(handle -> record(handle, roundId, strand));
  }

  private static void record(Handle handle, long roundId, StrandAgreement strand) {
    handle
        .createUpdate(
            """
            INSERT INTO meeting_strand (round_id, strand_key, agreed)
            VALUES (:round, :strand, :agreed)
            ON CONFLICT (round_id, strand_key) DO UPDATE SET agreed = excluded.agreed
            """)
        .bind("round", roundId)
        .bind("strand", strand.strandKey())
        .bind("agreed", JsonColumns.write(strand))
        .execute();
  }

  @Override
  public void end(long roundId) {
    sql.run(
        handle -> {
          for (String table : List.of("meeting_strand", "meeting")) {
            handle
                .createUpdate("DELETE FROM " + table + " WHERE round_id = :round")
                .bind("round", roundId)
                .execute();
          }
        });
  }

  private static List<StrandAgreement> recorded(Handle handle, long roundId) {
    return handle
        .createQuery(
            "SELECT agreed FROM meeting_strand WHERE round_id = :round ORDER BY strand_key")
        .bind("round", roundId)
        .map((row, context) -> JsonColumns.read(row.getString("agreed"), StrandAgreement.class))
        .list();
  }

  private static Meeting meeting(ResultSet row, List<StrandAgreement> recorded)
      throws SQLException {
    Optional<String> due = ColumnMappers.optionalText(row, "due_day");
    String step = row.getString("next_step");
    String owner = row.getString("next_owner");
    return new Meeting(
        row.getLong("round_id"),
        ColumnMappers.optionalId(row, "started_by").orElse(Agreement.FORGOTTEN),
        JsonColumns.list(row.getString("strands"), String.class),
        row.getInt("position"),
        recorded,
        due.map(day -> new NextAction(step, owner, LocalDate.parse(day))),
        ColumnMappers.instant(row, "started_at"));
  }
}
