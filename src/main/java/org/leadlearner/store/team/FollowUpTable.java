package org.leadlearner.store.team;

import java.time.LocalDate;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.leadlearner.progress.meeting.FollowUp;
import org.leadlearner.store.database.ColumnMappers;

/** When next steps were followed up, and the answers. */
final class FollowUpTable {

  private FollowUpTable() {}

  /** Whether it was not marked for its day before. */
  static boolean mark(Handle handle, long roundId) {
    return handle
            .createUpdate(
                """
                INSERT INTO follow_up (round_id, due_day)
                SELECT round_id, due_day FROM agreement
                WHERE round_id = :round AND due_day IS NOT NULL
                ON CONFLICT DO NOTHING
                """)
            .bind("round", roundId)
            .execute()
        == 1;
  }

  static void answer(Handle handle, long roundId, FollowUp answer) {
    handle
        .createUpdate(
            """
            INSERT INTO follow_up (round_id, due_day, outcome, answered_at)
            VALUES (:round, :day, :said, :at)
            ON CONFLICT (round_id, due_day) DO UPDATE SET
              outcome = excluded.outcome, answered_at = excluded.answered_at
            """)
        .bind("round", roundId)
        .bind("day", answer.due().toString())
        .bind("said", answer.outcome().name())
        .bind("at", answer.at())
        .execute();
  }

  static Optional<FollowUp> newest(Handle handle, long roundId) {
    return handle
        .createQuery(
            """
            SELECT * FROM follow_up WHERE round_id = :round AND outcome IS NOT NULL
            ORDER BY answered_at DESC, due_day DESC LIMIT 1
            """)
        .bind("round", roundId)
        .map(
            (row, context) ->
                new FollowUp(
                    LocalDate.parse(row.getString("due_day")),
                    FollowUp.Outcome.valueOf(row.getString("outcome")),
                    ColumnMappers.instant(row, "answered_at")))
        .findOne();
  }

  static void forget(Handle handle, long roundId, LocalDate day) {
    handle
        .createUpdate("DELETE FROM follow_up WHERE round_id = :round AND due_day = :day")
        .bind("round", roundId)
        .bind("day", day.toString())
        .execute();
  }
}
