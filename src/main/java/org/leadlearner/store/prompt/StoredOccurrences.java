package org.leadlearner.store.prompt;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.SqlStatement;
import org.leadlearner.schedule.Audience;
import org.leadlearner.schedule.Occurrence;
import org.leadlearner.schedule.OccurrenceLedger;
import org.leadlearner.schedule.Outcome;
import org.leadlearner.store.database.ColumnMappers;
import org.leadlearner.store.database.SqlRunner;

/** The outcome of each occurrence. */
final class StoredOccurrences implements OccurrenceLedger {

  private static final int MOST_TROUBLES = 100;
  private static final String ONE =
      " WHERE schedule_id = :schedule AND local_date = :date AND audience = :audience";

  private final SqlRunner sql;

  StoredOccurrences(SqlRunner sql) {
    this.sql = sql;
  }

  @Override
  public boolean record(Occurrence occurrence, Outcome outcome, Instant at) {
    return sql.change(
        handle ->
            bound(
                        handle.createUpdate(
                            """
                            INSERT INTO occurrence
                              (schedule_id, local_date, audience, outcome, recorded_at)
                            VALUES (:schedule, :date, :audience, :outcome, :at)
                            ON CONFLICT DO NOTHING
                            """),
                        occurrence)
                    .bind("outcome", outcome)
                    .bind("at", at)
                    .execute()
                == 1);
  }

  @Override
  public void correct(Occurrence occurrence, Outcome outcome) {
    sql.run(
        handle ->
            bound(handle.createUpdate("UPDATE occurrence SET outcome = :outcome" + ONE), occurrence)
                .bind("outcome", outcome)
                .execute());
  }

  @Override
  public Optional<Entry> find(Occurrence occurrence) {
    return sql.read(
        handle ->
            bound(handle.createQuery("SELECT * FROM occurrence" + ONE), occurrence)
                .map((row, context) -> entry(row))
                .findOne());
  }

  @Override
  public List<Entry> of(long scheduleId, LocalDate from) {
    return sql.read(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT * FROM occurrence
                    WHERE schedule_id = :schedule AND local_date >= :from
                    ORDER BY local_date DESC, audience
                    """)
                .bind("schedule", scheduleId)
                .bind("from", from.toString())
                .map((row, context) -> entry(row))
                .list());
  }

  @Override
  public List<Count> counts(Instant since) {
    return sql.read(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT outcome, COUNT(*) AS times FROM occurrence
                    WHERE recorded_at >= :since
                    GROUP BY outcome ORDER BY times DESC, outcome
                    """)
                .bind("since", since)
                .map((row, context) -> new Count(outcome(row), row.getLong("times")))
                .list());
  }

  @Override
  public List<Entry> troubles(Instant since) {
    List<Outcome> troubles = Arrays.stream(Outcome.values()).filter(Outcome::isTrouble).toList();
    return sql.read(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT * FROM occurrence
                    WHERE recorded_at >= :since AND outcome IN (<troubles>)
                    ORDER BY recorded_at DESC, schedule_id, local_date DESC, audience
                    LIMIT :most
                    """)
                .bind("since", since)
                .bind("most", MOST_TROUBLES)
                .bindList("troubles", troubles)
                .map((row, context) -> entry(row))
                .list());
  }

  @Override
  public void forgetBefore(LocalDate date) {
    sql.run(
        handle ->
            handle
                .createUpdate("DELETE FROM occurrence WHERE local_date < :date")
                .bind("date", date.toString())
                .execute());
  }

  private static <S extends SqlStatement<S>> S bound(S statement, Occurrence occurrence) {
    return statement
        .bind("schedule", occurrence.scheduleId())
        .bind("date", occurrence.date().toString())
        .bind("audience", occurrence.audience());
  }

  private static Entry entry(ResultSet row) throws SQLException {
    Occurrence occurrence =
        new Occurrence(
            row.getLong("schedule_id"),
            LocalDate.parse(row.getString("local_date")),
            Audience.valueOf(row.getString("audience")));
    return new Entry(occurrence, outcome(row), ColumnMappers.instant(row, "recorded_at"));
  }

  private static Outcome outcome(ResultSet row) throws SQLException {
    return Outcome.valueOf(row.getString("outcome"));
  }
}
