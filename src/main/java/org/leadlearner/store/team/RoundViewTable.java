package org.leadlearner.store.team;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.leadlearner.progress.round.Rounds;
import org.leadlearner.store.database.ColumnMappers;

/** Who looked at round results. */
final class RoundViewTable {

  private static final int MOST = 100;

  private RoundViewTable() {}

  static void add(Handle handle, long roundId, long personId, Instant at) {
    handle
        .createUpdate(
            """
            INSERT INTO round_view (round_id, person_id, viewed_at) VALUES (:round, :person, :at)
            ON CONFLICT DO NOTHING
            """)
        .bind("round", roundId)
        .bind("person", personId)
        .bind("at", at)
        .execute();
  }

  static List<Rounds.View> since(Handle handle, Set<Long> teams, Instant since) {
    if (teams.isEmpty()) {
      return List.of();
    }
    return handle
        .createQuery(
            """
            SELECT team_id, person_id, viewed_at
            FROM round_view JOIN round ON round.id = round_view.round_id
            WHERE team_id IN (<teams>) AND viewed_at >= :since
            ORDER BY viewed_at DESC, round_id DESC, person_id LIMIT :most
            """)
        .bindList("teams", List.copyOf(teams))
        .bind("since", since)
        .bind("most", MOST)
        .map(
            (row, context) ->
                new Rounds.View(
                    row.getLong("team_id"),
                    row.getLong("person_id"),
                    ColumnMappers.instant(row, "viewed_at")))
        .list();
  }
}
