package org.leadlearner.store;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.leadlearner.people.TeamChange;

/** The audit log of teams. Nothing here changes a row or takes one away. */
final class TeamChangeTable {

  private TeamChangeTable() {}

  static void add(Handle handle, long teamId, TeamChange change) {
    handle
        .createUpdate(
            """
            INSERT INTO team_change (team_id, kind, by_person, about_person, detail, changed_at)
            VALUES (:team, :kind, :by, :about, :detail, :at)
            """)
        .bind("team", teamId)
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
                    Columns.optionalId(row, "by_person"),
                    Columns.optionalId(row, "about_person"),
                    row.getString("detail"),
                    Columns.instant(row, "changed_at")))
        .list();
  }
}
