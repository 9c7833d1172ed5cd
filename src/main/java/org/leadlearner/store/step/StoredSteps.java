package org.leadlearner.store.step;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.leadlearner.step.Step;
import org.leadlearner.step.Steps;
import org.leadlearner.store.column.PlaceColumns;
import org.leadlearner.store.database.ColumnMappers;
import org.leadlearner.store.database.SqlRunner;

/** The steps of people. The person must be locked in the same transaction. */
public final class StoredSteps implements Steps {

  private final SqlRunner sql;

  public StoredSteps(SqlRunner sql) {
    this.sql = sql;
  }

  @Override
  public Step write(long personId, Step.Written written, Instant at) {
    return sql.change(
        handle -> {
          handle
              .createUpdate(
                  "DELETE FROM personal_step WHERE person_id = :person AND state = 'WRITTEN'")
              .bind("person", personId)
              .execute();
          return insert(handle, personId, written, at);
        });
  }

  private static Step insert(Handle handle, long personId, Step.Written written, Instant at) {
    return PlaceColumns.bound(
            handle.createQuery(
                """
                INSERT INTO personal_step (person_id, rubric_key, strand_key, words, state, zone,
                  platform, workspace, conversation, made_at)
                VALUES (:person, :rubric, :strand, :words, 'WRITTEN', :zone,
                  :platform, :workspace, :conversation, :at)
                RETURNING *
                """),
            written.place())
        .bind("person", personId)
        .bind("rubric", written.rubricKey())
        .bind("strand", written.strandKey())
        .bind("words", written.words())
        .bind("zone", written.zone().getId())
        .bind("at", at)
        .map((row, context) -> step(row))
        .one();
  }

  @Override
  public Optional<Step> find(long personId, long stepId) {
    return sql.read(handle -> one(handle, personId, stepId));
  }

  private static Optional<Step> one(Handle handle, long personId, long stepId) {
    return handle
        .createQuery("SELECT * FROM personal_step WHERE id = :id AND person_id = :person")
        .bind("id", stepId)
        .bind("person", personId)
        .map((row, context) -> step(row))
        .findOne();
  }

  @Override
  public List<Step> open(long personId) {
    return sql.read(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT * FROM personal_step WHERE person_id = :person AND state = 'OPEN'
                    ORDER BY made_at, id
                    """)
                .bind("person", personId)
                .map((row, context) -> step(row))
                .list());
  }

  @Override
  public void open(Step step, LocalDate until, Instant askAt) {
    sql.run(
        handle ->
            handle
                .createUpdate(
                    """
                    UPDATE personal_step
                    SET state = 'OPEN', until_day = :until, ask_at = :ask, ended_at = NULL
                    WHERE id = :id AND person_id = :person
                    """)
                .bind("until", until.toString())
                .bind("ask", askAt)
                .bind("id", step.id())
                .bind("person", step.personId())
                .execute());
  }

  @Override
  public void close(Step step, Step.State state, Instant at) {
    sql.run(
        handle ->
            handle
                .createUpdate(
                    """
                    UPDATE personal_step SET state = :state, ask_at = NULL, ended_at = :at
                    WHERE id = :id AND person_id = :person
                    """)
                .bind("state", state)
                .bind("at", at)
                .bind("id", step.id())
                .bind("person", step.personId())
                .execute());
  }

  @Override
  public void rewrite(Step step) {
    sql.run(
        handle -> {
          handle
              .createUpdate(
                  "DELETE FROM personal_step WHERE person_id = :person AND state = 'WRITTEN'")
              .bind("person", step.personId())
              .execute();
          handle
              .createUpdate(
                  """
                  UPDATE personal_step
                  SET state = 'WRITTEN', until_day = NULL, ask_at = NULL, ended_at = NULL
                  WHERE id = :id AND person_id = :person
                  """)
              .bind("id", step.id())
              .bind("person", step.personId())
              .execute();
        });
  }

  @Override
  public List<Due> due(Instant now, int most) {
    return sql.read(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT * FROM personal_step WHERE ask_at <= :now AND state = 'OPEN'
                    ORDER BY ask_at, id LIMIT :most
                    """)
                .bind("now", now)
                .bind("most", most)
                .map((row, context) -> new Due(step(row), ColumnMappers.instant(row, "ask_at")))
                .list());
  }

  @Override
  public boolean asked(Due due) {
    return sql.change(
        handle ->
            handle
                    .createUpdate(
                        """
                        UPDATE personal_step SET ask_at = NULL
                        WHERE id = :id AND ask_at = :at AND state = 'OPEN'
                        """)
                    .bind("id", due.step().id())
                    .bind("at", due.at())
                    .execute()
                == 1);
  }

  @Override
  public void putOff(Due due, Instant at) {
    sql.run(
        handle ->
            handle
                .createUpdate(
                    "UPDATE personal_step SET ask_at = :later WHERE id = :id AND ask_at = :at")
                .bind("later", at)
                .bind("id", due.step().id())
                .bind("at", due.at())
                .execute());
  }

  private static Step step(ResultSet row) throws SQLException {
    return new Step(
        row.getLong("id"),
        row.getLong("person_id"),
        row.getString("rubric_key"),
        row.getString("strand_key"),
        row.getString("words"),
        Step.State.valueOf(row.getString("state")),
        ColumnMappers.optionalText(row, "until_day").map(LocalDate::parse),
        ZoneId.of(row.getString("zone")),
        PlaceColumns.of(row),
        ColumnMappers.instant(row, "made_at"),
        ColumnMappers.optionalInstant(row, "ask_at").isEmpty());
  }
}
