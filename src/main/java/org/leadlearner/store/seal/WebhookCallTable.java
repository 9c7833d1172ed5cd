package org.leadlearner.store.seal;

import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.leadlearner.store.database.ColumnMappers;
import org.leadlearner.store.database.SqlRunner;
import org.leadlearner.webhook.WebhookCalls;

/** The calls to the webhook. */
final class WebhookCallTable implements WebhookCalls {

  private final SqlRunner sql;
  private final String lock;

  /**
   * @param lock the end of a query that holds the rows it reads for this node
   */
  WebhookCallTable(SqlRunner sql, String lock) {
    this.sql = sql;
    this.lock = lock;
  }

  static void add(Handle handle, long roundId, Instant at) {
    handle
        .createUpdate(
            """
            INSERT INTO webhook_call (round_id, state, attempts, made_at, due_at)
            VALUES (:round, 'DUE', 0, :at, :at)
            """)
        .bind("round", roundId)
        .bind("at", at)
        .execute();
  }

  @Override
  public Optional<Call> take(Instant now, Instant again) {
    // Mostly nothing is due, and then nobody waits for the right to write.
    boolean isDue =
        sql.read(
            handle ->
                handle
                    .createQuery(
                        "SELECT 1 FROM webhook_call WHERE state = 'DUE' AND due_at <= :now LIMIT 1")
                    .bind("now", now)
                    .mapTo(Integer.class)
                    .findFirst()
                    .isPresent());
    return isDue ? sql.change(handle -> taken(handle, now, again)) : Optional.empty();
  }

  private Optional<Call> taken(Handle handle, Instant now, Instant again) {
    return handle
        .createQuery(
            """
            SELECT round_id FROM webhook_call WHERE state = 'DUE' AND due_at <= :now
            ORDER BY due_at, round_id LIMIT 1 %s
            """
                .formatted(lock))
        .bind("now", now)
        .mapTo(Long.class)
        .findFirst()
        .map(
            round -> {
              handle
                  .createUpdate(
                      """
                      UPDATE webhook_call SET due_at = :again, attempts = attempts + 1
                      WHERE round_id = :round
                      """)
                  .bind("again", again)
                  .bind("round", round)
                  .execute();
              return call(handle, round);
            });
  }

  private static Call call(Handle handle, long roundId) {
    return handle
        .createQuery(
            """
            SELECT sealed_round.*, made_at, attempts
            FROM webhook_call JOIN sealed_round ON sealed_round.round_id = webhook_call.round_id
            WHERE webhook_call.round_id = :round
            """)
        .bind("round", roundId)
        .map(
            (row, context) ->
                new Call(
                    roundId,
                    SealedRoundTable.sealed(row),
                    ColumnMappers.instant(row, "made_at"),
                    row.getInt("attempts")))
        .one();
  }

  @Override
  public void arrived(long roundId, Instant at) {
    settle(roundId, "SENT", Optional.empty(), at);
  }

  @Override
  public void giveUp(long roundId, String why, Instant at) {
    settle(roundId, "GIVEN_UP", Optional.of(why), at);
  }

  private void settle(long roundId, String state, Optional<String> why, Instant at) {
    sql.run(
        handle ->
            handle
                .createUpdate(
                    """
                    UPDATE webhook_call SET state = :state, why = :why, settled_at = :at
                    WHERE round_id = :round AND state = 'DUE'
                    """)
                .bind("state", state)
                .bind("why", why)
                .bind("at", at)
                .bind("round", roundId)
                .execute());
  }

  @Override
  public void putOff(long roundId, String why, Instant until) {
    sql.run(
        handle ->
            handle
                .createUpdate(
                    """
                    UPDATE webhook_call SET due_at = :until, why = :why
                    WHERE round_id = :round AND state = 'DUE'
                    """)
                .bind("until", until)
                .bind("why", why)
                .bind("round", roundId)
                .execute());
  }

  @Override
  public State state() {
    return sql.read(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT
                      COUNT(CASE WHEN state = 'DUE' THEN 1 END) AS waiting,
                      COUNT(CASE WHEN state = 'SENT' THEN 1 END) AS sent,
                      COUNT(CASE WHEN state = 'GIVEN_UP' THEN 1 END) AS given_up,
                      (SELECT why FROM webhook_call WHERE state <> 'SENT' AND why IS NOT NULL
                        ORDER BY made_at DESC, round_id DESC LIMIT 1) AS why
                    FROM webhook_call
                    """)
                .map(
                    (row, context) ->
                        new State(
                            row.getLong("waiting"),
                            row.getLong("sent"),
                            row.getLong("given_up"),
                            ColumnMappers.optionalText(row, "why")))
                .one());
  }
}
