package org.leadlearner.store.team;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.leadlearner.progress.meeting.Agreement;
import org.leadlearner.progress.meeting.Agreement.NextAction;
import org.leadlearner.progress.meeting.Agreement.StrandAgreement;
import org.leadlearner.progress.meeting.Agreements;
import org.leadlearner.progress.meeting.FollowUp;
import org.leadlearner.progress.meeting.Signatures;
import org.leadlearner.store.column.JsonColumns;
import org.leadlearner.store.database.ColumnMappers;
import org.leadlearner.store.database.SqlRunner;

/** The agreements of teams, where they were posted, and the answers about next steps. */
final class StoredAgreements implements Agreements {

  private final SqlRunner sql;

  StoredAgreements(SqlRunner sql) {
    this.sql = sql;
  }

  @Override
  public void keep(Agreement agreement) {
    sql.run(
        handle ->
            handle
                .createUpdate(
                    """
                    INSERT INTO agreement
                      (round_id, recorded_by, strands, next_step, next_owner, due_day, agreed_at)
                    VALUES (:roundId, :recorder, :written, :step, :owner, :due, :at)
                    ON CONFLICT (round_id) DO UPDATE SET
                      recorded_by = excluded.recorded_by, strands = excluded.strands,
                      next_step = excluded.next_step, next_owner = excluded.next_owner,
                      due_day = excluded.due_day, agreed_at = excluded.agreed_at
                    """)
                .bindMethods(agreement)
                .bind(
                    "recorder",
                    Optional.of(agreement.recordedBy()).filter(id -> id != Agreement.FORGOTTEN))
                .bind("written", JsonColumns.write(agreement.strands()))
                .bind("step", agreement.action().map(NextAction::what))
                .bind("owner", agreement.action().map(NextAction::owner))
                .bind("due", agreement.action().map(action -> action.until().toString()))
                .execute());
  }

  @Override
  public Optional<Agreement> of(long roundId) {
    return sql.read(
        handle ->
            handle
                .createQuery("SELECT * FROM agreement WHERE round_id = :round")
                .bind("round", roundId)
                .map((row, context) -> agreement(row))
                .findOne());
  }

  @Override
  public Signatures signatures() {
    return new StoredSignatures(sql);
  }

  @Override
  public List<Agreement> toFollowUp(LocalDate today) {
    return sql.read(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT * FROM agreement
                    WHERE due_day <= :today AND NOT EXISTS (
                      SELECT 1 FROM follow_up
                      WHERE follow_up.round_id = agreement.round_id
                        AND follow_up.due_day = agreement.due_day)
                    ORDER BY due_day, round_id
                    """)
                .bind("today", today.toString())
                .map((row, context) -> agreement(row))
                .list());
  }

  @Override
  public boolean followedUp(long roundId) {
    return sql.change(handle -> FollowUpTable.mark(handle, roundId));
  }

  @Override
  public void answer(long roundId, FollowUp answer) {
    sql.run(handle -> FollowUpTable.answer(handle, roundId, answer));
  }

  @Override
  public Optional<FollowUp> answered(long roundId) {
    return sql.read(handle -> FollowUpTable.newest(handle, roundId));
  }

  @Override
  public void move(long roundId, LocalDate until) {
    sql.run(
        handle -> {
          FollowUpTable.forget(handle, roundId, until);
          handle
              .createUpdate("UPDATE agreement SET due_day = :until WHERE round_id = :round")
              .bind("until", until.toString())
              .bind("round", roundId)
              .execute();
        });
  }

  @Override
  public boolean posted(long roundId, Instant at, String platform) {
    return sql.change(
        handle ->
            handle
                    .createUpdate(
                        """
                        INSERT INTO agreement_post (round_id, agreed_at, platform)
                        VALUES (:round, :at, :platform)
                        ON CONFLICT DO NOTHING
                        """)
                    .bind("round", roundId)
                    .bind("at", at)
                    .bind("platform", platform)
                    .execute()
                == 1);
  }

  private static Agreement agreement(ResultSet row) throws SQLException {
    return new Agreement(
        row.getLong("round_id"),
        ColumnMappers.optionalId(row, "recorded_by").orElse(Agreement.FORGOTTEN),
        JsonColumns.list(row.getString("strands"), StrandAgreement.class),
        action(row),
        ColumnMappers.instant(row, "agreed_at"));
  }

  private static Optional<NextAction> action(ResultSet row) throws SQLException {
    Optional<String> due = ColumnMappers.optionalText(row, "due_day");
    String step = row.getString("next_step");
    String owner = row.getString("next_owner");
    return due.map(day -> new NextAction(step, owner, LocalDate.parse(day)));
  }
}
