package org.leadlearner.store.checkin;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.leadlearner.progress.StageMove;
import org.leadlearner.rubric.Stage;
import org.leadlearner.store.database.ColumnMappers;
import org.leadlearner.store.database.PreparedSql;

/** Stage moves. Rows are only ever added. */
final class StageMoveTable {

  private static final PreparedSql OF =
      new PreparedSql(
          "SELECT * FROM stage_move WHERE person_id = ? AND rubric_key = ? ORDER BY id");

  private StageMoveTable() {}

  static void add(Handle handle, long personId, StageMove move) {
    handle
        .createUpdate(
            """
            INSERT INTO stage_move
              (person_id, rubric_key, rubric_version, from_stage, to_stage, cause, check_in_id,
               moved_at)
            VALUES
              (:personId, :edition.key, :edition.version, :from, :to, :cause, :checkInId, :at)
            """)
        .bind("personId", personId)
        .bindMethods(move)
        .bindMethods("edition", move.edition())
        .execute();
  }

  /**
   * In the order in which they were added, and so shown: an amended move can have an earlier time
   * than the one before it.
   */
  static List<StageMove> of(Handle handle, long personId, String rubricKey) {
    return OF.list(
        handle,
        row ->
            new StageMove(
                ColumnMappers.edition(row),
                ColumnMappers.optionalStage(row, "from_stage"),
                Stage.valueOf(row.getString("to_stage")),
                StageMove.Cause.valueOf(row.getString("cause")),
                row.getLong("check_in_id"),
                ColumnMappers.instant(row, "moved_at")),
        personId,
        rubricKey);
  }
}
