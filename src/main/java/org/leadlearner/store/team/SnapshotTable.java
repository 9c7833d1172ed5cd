package org.leadlearner.store.team;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.leadlearner.progress.round.Crossings;
import org.leadlearner.progress.round.Participation;
import org.leadlearner.progress.round.Snapshot;
import org.leadlearner.store.column.JsonColumns;
import org.leadlearner.store.column.OlderResults;
import org.leadlearner.store.database.ColumnMappers;

/** The results of closed rounds. Rows are never changed. */
final class SnapshotTable {

  private SnapshotTable() {}

  static void insert(Handle handle, Snapshot snapshot) {
    handle
        .createUpdate(
            """
            INSERT INTO snapshot (round_id, participation, result, cohort, crossed)
            VALUES (:round, :participation, :result, :cohort, :crossed)
            """)
        .bind("round", snapshot.round().id())
        .bind("participation", JsonColumns.write(snapshot.participation()))
        .bind("result", JsonColumns.write(snapshot.result()))
        .bind("cohort", snapshot.cohort())
        .bind("crossed", snapshot.crossings().map(JsonColumns::write))
        .execute();
  }

  static List<Snapshot> of(Handle handle, long teamId) {
    return handle
        .createQuery(
            """
            SELECT * FROM snapshot JOIN round ON round.id = snapshot.round_id
            WHERE team_id = :team ORDER BY closed_at DESC, id DESC
            """)
        .bind("team", teamId)
        .map((row, context) -> read(row))
        .list();
  }

  static List<Snapshot> of(Handle handle, Set<Long> rounds) {
    return handle
        .createQuery(
            """
            SELECT * FROM snapshot JOIN round ON round.id = snapshot.round_id
            WHERE round_id IN (<rounds>) ORDER BY closed_at DESC, id DESC
            """)
        .bindList("rounds", List.copyOf(rounds))
        .map((row, context) -> read(row))
        .list();
  }

  private static Snapshot read(ResultSet row) throws SQLException {
    return new Snapshot(
        RoundTable.of(row),
        JsonColumns.read(row.getString("participation"), Participation.class),
        OlderResults.read(row.getString("result")),
        row.getString("cohort"),
        ColumnMappers.optionalText(row, "crossed")
            .map(json -> JsonColumns.read(json, Crossings.class)));
  }
}
