package org.leadlearner.store.checkin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.leadlearner.progress.Confidence;
import org.leadlearner.progress.Hold;
import org.leadlearner.progress.Reading;
import org.leadlearner.progress.Reading.WhyLower;
import org.leadlearner.progress.Result;
import org.leadlearner.store.database.ColumnMappers;
import org.leadlearner.store.database.JsonColumns;

/** Readings, at most one for a check-in. */
final class ReadingTable {

  private ReadingTable() {}

  static void put(Handle handle, Reading reading) {
    handle
        .createUpdate(
            """
            INSERT INTO reading
              (check_in_id, person_id, rubric_key, rubric_version, rule_version, points_sum,
               answered, score, gate_set_by, held_by, noted, confidence, provisional, own_view,
               why_lower, look_back, read_at)
            VALUES
              (:checkInId, :personId, :edition.key, :edition.version, :ruleVersion, :result.sum,
               :result.answered, :result.score, :gateSetBy, :heldBy, :result.noted,
               :result.confidence, :result.provisional, :ownView, :whyLower, :lookBack, :at)
            ON CONFLICT (check_in_id) DO UPDATE SET
              rubric_key = excluded.rubric_key, rubric_version = excluded.rubric_version,
              rule_version = excluded.rule_version, points_sum = excluded.points_sum,
              answered = excluded.answered, score = excluded.score,
              gate_set_by = excluded.gate_set_by, held_by = excluded.held_by,
              noted = excluded.noted, confidence = excluded.confidence,
              provisional = excluded.provisional, own_view = excluded.own_view,
              why_lower = excluded.why_lower, look_back = excluded.look_back,
              read_at = excluded.read_at
            WHERE reading.person_id = excluded.person_id
            """)
        .bindMethods(reading)
        .bindMethods("edition", reading.edition())
        .bindMethods("result", reading.result())
        .bind("gateSetBy", JsonColumns.write(reading.result().gateSetBy()))
        .bind("heldBy", JsonColumns.write(reading.result().heldBy()))
        .execute();
  }

  static Optional<Reading> find(Handle handle, long personId, long checkInId) {
    return handle
        .createQuery("SELECT * FROM reading WHERE check_in_id = :id AND person_id = :personId")
        .bind("id", checkInId)
        .bind("personId", personId)
        .map((row, context) -> reading(row))
        .findOne();
  }

  static List<Reading> of(Handle handle, long personId, String rubricKey) {
    return handle
        .createQuery(
            """
            SELECT * FROM reading WHERE person_id = :personId AND rubric_key = :rubricKey
            ORDER BY read_at, check_in_id
            """)
        .bind("personId", personId)
        .bind("rubricKey", rubricKey)
        .map((row, context) -> reading(row))
        .list();
  }

  private static Reading reading(ResultSet row) throws SQLException {
    return new Reading(
        row.getLong("check_in_id"),
        row.getLong("person_id"),
        ColumnMappers.edition(row),
        row.getInt("rule_version"),
        result(row),
        ColumnMappers.optionalStage(row, "own_view"),
        ColumnMappers.optionalText(row, "why_lower").map(WhyLower::valueOf),
        ColumnMappers.optionalStage(row, "look_back"),
        ColumnMappers.instant(row, "read_at"));
  }

  private static Result result(ResultSet row) throws SQLException {
    return new Result(
        row.getInt("points_sum"),
        row.getInt("answered"),
        ColumnMappers.optionalNumber(row, "score"),
        JsonColumns.list(row.getString("gate_set_by"), String.class),
        JsonColumns.list(row.getString("held_by"), Hold.class),
        row.getInt("noted"),
        ColumnMappers.optionalText(row, "confidence").map(Confidence::valueOf),
        row.getBoolean("provisional"));
  }
}
