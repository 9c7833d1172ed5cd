package org.leadlearner.store.checkin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.leadlearner.progress.Basis;
import org.leadlearner.progress.Hold;
import org.leadlearner.progress.Reading;
import org.leadlearner.progress.Reading.WhyLower;
import org.leadlearner.progress.Result;
import org.leadlearner.progress.Score;
import org.leadlearner.store.column.JsonColumns;
import org.leadlearner.store.database.ColumnMappers;
import org.leadlearner.store.database.NamedSql;
import org.leadlearner.store.database.PreparedSql;

/** Readings, at most one for a check-in. */
final class ReadingTable {

  private static final NamedSql PUT =
      new NamedSql(
          """
          INSERT INTO reading
            (check_in_id, person_id, rubric_key, rubric_version, rule_version, points_sum,
             answered, left_open, score, score_highest, gate_set_by, held_by, noted, basis,
             provisional, own_view, why_lower, look_back, read_at)
          VALUES
            (:checkIn, :person, :rubric, :version, :rule, :sum,
             :answered, :open, :lowest, :highest, :gateSetBy, :heldBy, :noted,
             :madeFrom, :isOpen, :ownView, :whyLower, :lookBack, :at)
          ON CONFLICT (check_in_id) DO UPDATE SET
            rubric_key = excluded.rubric_key, rubric_version = excluded.rubric_version,
            rule_version = excluded.rule_version, points_sum = excluded.points_sum,
            answered = excluded.answered, left_open = excluded.left_open,
            score = excluded.score, score_highest = excluded.score_highest,
            gate_set_by = excluded.gate_set_by, held_by = excluded.held_by,
            noted = excluded.noted, basis = excluded.basis,
            confidence = CASE WHEN reading.rule_version = excluded.rule_version
              THEN reading.confidence END,
            provisional = excluded.provisional, own_view = excluded.own_view,
            why_lower = excluded.why_lower, look_back = excluded.look_back,
            read_at = excluded.read_at
          WHERE reading.person_id = excluded.person_id
          """);

  private static final PreparedSql FIND =
      new PreparedSql("SELECT * FROM reading WHERE check_in_id = ? AND person_id = ?");

  private static final PreparedSql OF =
      new PreparedSql(
          """
          SELECT * FROM reading WHERE person_id = ? AND rubric_key = ?
          ORDER BY read_at, check_in_id
          """);

  private ReadingTable() {}

  static void put(Handle handle, Reading reading) {
    Result result = reading.result();
    PUT.update(
        handle,
        Map.ofEntries(
            Map.entry("checkIn", reading.checkInId()),
            Map.entry("person", reading.personId()),
            Map.entry("rubric", reading.edition().key()),
            Map.entry("version", reading.edition().version()),
            Map.entry("rule", reading.ruleVersion()),
            Map.entry("sum", result.sum()),
            Map.entry("answered", result.answered()),
            Map.entry("open", result.open()),
            Map.entry("lowest", result.score().map(Score::lowest)),
            Map.entry("highest", result.score().map(Score::highest)),
            Map.entry("gateSetBy", JsonColumns.write(result.gateSetBy())),
            Map.entry("heldBy", JsonColumns.write(result.heldBy())),
            Map.entry("noted", result.noted()),
            Map.entry("madeFrom", JsonColumns.write(reading.basis())),
            Map.entry("isOpen", result.open() > 0),
            Map.entry("ownView", reading.ownView()),
            Map.entry("whyLower", reading.whyLower()),
            Map.entry("lookBack", reading.lookBack()),
            Map.entry("at", reading.at())));
  }

  static Optional<Reading> find(Handle handle, long personId, long checkInId) {
    return FIND.first(handle, row -> reading(handle, row), checkInId, personId);
  }

  static List<Reading> of(Handle handle, long personId, String rubricKey) {
    return OF.list(handle, row -> reading(handle, row), personId, rubricKey);
  }

  private static Reading reading(Handle handle, ResultSet row) throws SQLException {
    return new Reading(
        row.getLong("check_in_id"),
        row.getLong("person_id"),
        ColumnMappers.edition(row),
        row.getInt("rule_version"),
        basis(handle, row),
        result(row),
        ColumnMappers.optionalStage(row, "own_view"),
        ColumnMappers.optionalText(row, "why_lower").map(WhyLower::valueOf),
        ColumnMappers.optionalStage(row, "look_back"),
        ColumnMappers.instant(row, "read_at"));
  }

  /** Older readings have no stored basis; theirs is what the check-in contains. */
  private static Basis basis(Handle handle, ResultSet row) throws SQLException {
    Optional<String> kept = ColumnMappers.optionalText(row, "basis");
    return kept.isPresent()
        ? JsonColumns.read(kept.get(), Basis.class)
        : new Basis(AnswerTable.points(handle, row.getLong("check_in_id")), Set.of());
  }

  private static Result result(ResultSet row) throws SQLException {
    Optional<Integer> lowest = ColumnMappers.optionalNumber(row, "score");
    Optional<Integer> highest = ColumnMappers.optionalNumber(row, "score_highest");
    return new Result(
        row.getInt("points_sum"),
        row.getInt("answered"),
        row.getInt("left_open"),
        lowest.map(from -> new Score(from, highest.orElse(from))),
        JsonColumns.list(row.getString("gate_set_by"), String.class),
        JsonColumns.list(row.getString("held_by"), Hold.class),
        row.getInt("noted"));
  }
}
