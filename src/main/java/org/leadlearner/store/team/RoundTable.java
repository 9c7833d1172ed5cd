package org.leadlearner.store.team;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.leadlearner.progress.round.Round;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.store.database.ColumnMappers;

/** Rounds; an index allows one open round for each team. */
final class RoundTable {

  private RoundTable() {}

  /** The new round; empty when the team has one open. */
  static Optional<Round> insert(
      Handle handle, long teamId, Rubric.Edition edition, Instant at, LocalDate lastDay) {
    return handle
        .createQuery(
            """
            INSERT INTO round (team_id, rubric_key, rubric_version, opened_at, last_day)
            VALUES (:team, :key, :version, :at, :lastDay)
            ON CONFLICT (team_id) WHERE closed_at IS NULL DO NOTHING
            RETURNING *
            """)
        .bind("team", teamId)
        .bindMethods(edition)
        .bind("at", at)
        .bind("lastDay", lastDay.toString())
        .map((row, context) -> of(row))
        .findOne();
  }

  static Optional<Round> current(Handle handle, long teamId) {
    return handle
        .createQuery("SELECT * FROM round WHERE team_id = :team AND closed_at IS NULL")
        .bind("team", teamId)
        .map((row, context) -> of(row))
        .findOne();
  }

  static Optional<Round> find(Handle handle, long roundId) {
    return handle
        .createQuery("SELECT * FROM round WHERE id = :id")
        .bind("id", roundId)
        .map((row, context) -> of(row))
        .findOne();
  }

  static List<Round> over(Handle handle, LocalDate today) {
    return handle
        .createQuery(
            """
            SELECT * FROM round WHERE closed_at IS NULL AND last_day < :today
            ORDER BY last_day, id
            """)
        .bind("today", today.toString())
        .map((row, context) -> of(row))
        .list();
  }

  /** Whether it was open until now. */
  static boolean close(Handle handle, Round round) {
    Instant at =
        round
            .closedAt()
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "a snapshot is of a round with a moment it closed"));
    return handle
            .createUpdate("UPDATE round SET closed_at = :at WHERE id = :id AND closed_at IS NULL")
            .bind("at", at)
            .bind("id", round.id())
            .execute()
        == 1;
  }

  static Round of(ResultSet row) throws SQLException {
    return new Round(
        row.getLong("id"),
        row.getLong("team_id"),
        ColumnMappers.edition(row),
        ColumnMappers.instant(row, "opened_at"),
        LocalDate.parse(row.getString("last_day")),
        ColumnMappers.optionalInstant(row, "closed_at"));
  }
}
