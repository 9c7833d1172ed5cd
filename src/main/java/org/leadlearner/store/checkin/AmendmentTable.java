package org.leadlearner.store.checkin;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.leadlearner.checkin.Amendment;
import org.leadlearner.checkin.Answer;
import org.leadlearner.store.database.ColumnMappers;

/** Changes to finished check-ins. Rows are only ever added. */
final class AmendmentTable {

  private AmendmentTable() {}

  static void add(Handle handle, Amendment amendment) {
    Optional<AnswerColumns.Row> before = amendment.before().map(AnswerColumns::row);
    Optional<AnswerColumns.Row> after = amendment.after().map(AnswerColumns::row);
    handle
        .createUpdate(
            """
            INSERT INTO amendment
              (check_in_id, strand_key, before_kind, before_points, before_who_might_know,
               after_kind, after_points, after_who_might_know, amended_at)
            VALUES
              (:checkInId, :strandKey, :beforeKind, :beforePoints, :beforeWho,
               :afterKind, :afterPoints, :afterWho, :at)
            """)
        .bind("checkInId", amendment.checkInId())
        .bind("strandKey", amendment.strandKey())
        .bind("beforeKind", before.map(AnswerColumns.Row::kind))
        .bind("beforePoints", before.flatMap(AnswerColumns.Row::points))
        .bind("beforeWho", before.flatMap(AnswerColumns.Row::whoMightKnow))
        .bind("afterKind", after.map(AnswerColumns.Row::kind))
        .bind("afterPoints", after.flatMap(AnswerColumns.Row::points))
        .bind("afterWho", after.flatMap(AnswerColumns.Row::whoMightKnow))
        .bind("at", amendment.at())
        .execute();
  }

  static List<Amendment> of(Handle handle, long checkInId) {
    return handle
        .createQuery("SELECT * FROM amendment WHERE check_in_id = :id ORDER BY id")
        .bind("id", checkInId)
        .map(
            (row, context) -> {
              Optional<Answer> before = AnswerColumns.read(row, "before_");
              Optional<Answer> after = AnswerColumns.read(row, "after_");
              return new Amendment(
                  row.getLong("check_in_id"),
                  row.getString("strand_key"),
                  before,
                  after,
                  ColumnMappers.instant(row, "amended_at"));
            })
        .list();
  }
}
