package org.leadlearner.store.team;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.SqlStatement;
import org.leadlearner.progress.meeting.Agreement;
import org.leadlearner.progress.meeting.Signatures;
import org.leadlearner.progress.meeting.Signing;
import org.leadlearner.store.database.ColumnMappers;
import org.leadlearner.store.database.SqlRunner;

/** Signatures; only their number leaves this class. */
final class StoredSignatures implements Signatures {

  private static final String OF_ONE =
      " WHERE round_id = :round AND agreed_at = :agreed AND person_id = :person AND signs IS NULL";

  private final SqlRunner sql;

  StoredSignatures(SqlRunner sql) {
    this.sql = sql;
  }

  @Override
  public void ask(Agreement agreement, Set<Long> people, Instant at) {
    if (people.isEmpty()) {
      return;
    }
    sql.run(
        handle -> {
          PreparedBatch batch =
              handle.prepareBatch(
                  """
                  INSERT INTO signature (round_id, agreed_at, person_id, asked_at)
                  VALUES (:round, :agreed, :person, :at) ON CONFLICT DO NOTHING
                  """);
          people.forEach(
              person -> bound(batch, agreement).bind("person", person).bind("at", at).add());
          batch.execute();
        });
  }

  @Override
  public boolean isAsked(Agreement agreement, long personId) {
    return sql.read(
        handle ->
            bound(handle.createQuery("SELECT 1 FROM signature" + OF_ONE), agreement)
                .bind("person", personId)
                .mapTo(Integer.class)
                .findOne()
                .isPresent());
  }

  @Override
  public boolean answer(Agreement agreement, long personId, boolean signs) {
    return sql.change(
        handle ->
            bound(handle.createUpdate("UPDATE signature SET signs = :signs" + OF_ONE), agreement)
                    .bind("person", personId)
                    .bind("signs", signs)
                    .execute()
                == 1);
  }

  @Override
  public Optional<Signing> of(Agreement agreement) {
    return sql.read(
        handle ->
            bound(
                    handle.createQuery(
                        """
                        SELECT COUNT(*) AS asked, COUNT(signs) AS answered,
                          COUNT(CASE WHEN signs THEN 1 END) AS signed, MIN(asked_at) AS asked_at
                        FROM signature WHERE round_id = :round AND agreed_at = :agreed
                        HAVING COUNT(*) > 0
                        """),
                    agreement)
                .map(
                    (row, context) ->
                        new Signing(
                            row.getInt("asked"),
                            row.getInt("answered"),
                            row.getInt("signed"),
                            ColumnMappers.instant(row, "asked_at")))
                .findOne());
  }

  private static <T extends SqlStatement<T>> T bound(T statement, Agreement agreement) {
    return statement.bind("round", agreement.roundId()).bind("agreed", agreement.at());
  }
}
