package org.leadlearner.store.seal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.leadlearner.seal.RoundFigures;
import org.leadlearner.seal.SealedRound;
import org.leadlearner.seal.SealedRounds;

/** What is published of closed rounds, as it was hashed. Rows are added, and never changed. */
final class SealedRoundTable {

  private static final JsonMapper JSON = new JsonMapper();

  private SealedRoundTable() {}

  /**
   * Seals the figures of a round that is being closed, behind the newest of its team.
   *
   * @param isTold whether the webhook is to be told of it
   */
  static void seal(
      Handle handle, long teamId, long roundId, RoundFigures figures, boolean isTold, Instant at) {
    SealedRound sealed = SealedRound.of(figures, newest(handle, teamId));
    handle
        .createUpdate(
            "INSERT INTO sealed_round (round_id, record, hash) VALUES (:round, :record, :hash)")
        .bind("round", roundId)
        .bind("record", sealed.canonical())
        .bind("hash", sealed.hash())
        .execute();
    if (isTold) {
      WebhookCallTable.add(handle, roundId, at);
    }
  }

  private static Optional<String> newest(Handle handle, long teamId) {
    return handle
        .createQuery(
            """
            SELECT hash FROM sealed_round JOIN round ON round.id = round_id
            WHERE team_id = :team ORDER BY closed_at DESC, round_id DESC LIMIT 1
            """)
        .bind("team", teamId)
        .mapTo(String.class)
        .findFirst();
  }

  /** The sealed rounds of a team with their numbers, newest first. */
  static List<SealedRounds.Kept> of(Handle handle, long teamId) {
    return handle
        .createQuery(
            """
            SELECT sealed_round.* FROM sealed_round JOIN round ON round.id = round_id
            WHERE team_id = :team ORDER BY closed_at DESC, round_id DESC
            """)
        .bind("team", teamId)
        .map((row, context) -> new SealedRounds.Kept(row.getLong("round_id"), sealed(row)))
        .list();
  }

  static Optional<SealedRound> find(Handle handle, long roundId) {
    return handle
        .createQuery("SELECT * FROM sealed_round WHERE round_id = :round")
        .bind("round", roundId)
        .map((row, context) -> sealed(row))
        .findOne();
  }

  /** Every sealed round. */
  static List<SealedRound> all(Handle handle) {
    return handle
        .createQuery("SELECT * FROM sealed_round ORDER BY round_id")
        .map((row, context) -> sealed(row))
        .list();
  }

  /** What was changed until it is no record any more has nothing but its hash. */
  static SealedRound sealed(ResultSet row) throws SQLException {
    String hash = row.getString("hash");
    return read(row.getString("record"), hash)
        .orElseGet(
            () -> new SealedRound(new RoundFigures(Map.of(), List.of()), Optional.empty(), hash));
  }

  private static Optional<SealedRound> read(String record, String hash) {
    try {
      return JSON.readTree(record) instanceof ObjectNode node
          ? SealedRound.parse(node.put("hash", hash))
          : Optional.empty();
    } catch (JsonProcessingException changed) {
      return Optional.empty();
    }
  }
}
