package org.leadlearner.store.team;

import java.time.Instant;
import java.time.LocalDate;
import org.leadlearner.schedule.SummaryLedger;
import org.leadlearner.store.database.SqlRunner;

/** Rows of team_summary, whose primary key allows one summary for each week. */
final class StoredSummaryLedger implements SummaryLedger {

  private final SqlRunner sql;

  StoredSummaryLedger(SqlRunner sql) {
    this.sql = sql;
  }

  @Override
  public boolean record(long teamId, LocalDate monday, Instant at) {
    return sql.change(
        handle ->
            handle
                    .createUpdate(
                        """
                        INSERT INTO team_summary (team_id, monday, posted_at)
                        VALUES (:team, :monday, :at) ON CONFLICT DO NOTHING
                        """)
                    .bind("team", teamId)
                    .bind("monday", monday.toString())
                    .bind("at", at)
                    .execute()
                == 1);
  }
}
