package org.leadlearner.store.team;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.leadlearner.people.TeamChange;
import org.leadlearner.store.database.ColumnMappers;

/**
 * The audit log of teams. Rows are never changed or deleted here; {@code PersonRemoval} removes the
 * names of deleted people.
 */
public final class TeamChangeTable {

  private TeamChangeTable() {}

  public static void add(Handle handle, long teamId, TeamChange change) {
    handle
        .createUpdate(
            """
            INSERT INTO team_change
              (team_id, kind, by_person, by_forgotten, about_person, detail, changed_at)
            VALUES (:team, :kind, :known, :forgotten, :about, :detail, :at)
            """)
        .bind("team", teamId)
        .bind("known", change.by().filter(id -> id != TeamChange.FORGOTTEN))
        .bind("forgotten", change.by().filter(id -> id == TeamChange.FORGOTTEN).isPresent())
        .bindMethods(change)
        .execute();
  }

  static List<TeamChange> of(Handle handle, long teamId) {
    return handle
        .createQuery("SELECT * FROM team_change WHERE team_id = :team ORDER BY id")
        .bind("team", teamId)
        .map(
            (row, context) ->
                new TeamChange(
                    TeamChange.Kind.valueOf(row.getString("kind")),
                    by(row),
                    ColumnMappers.optionalId(row, "about_person"),
                    row.getString("detail"),
                    ColumnMappers.instant(row, "changed_at")))
        .list();
  }

  private static Optional<Long> by(ResultSet row) throws SQLException {
    return row.getBoolean("by_forgotten")
        ? Optional.of(TeamChange.FORGOTTEN)
        : ColumnMappers.optionalId(row, "by_person");
  }
}
