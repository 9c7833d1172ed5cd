package org.leadlearner.store.retention;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.leadlearner.retention.AgedRecords.Aged;
import org.leadlearner.retention.RecordKind;

/**
 * Check-ins with everything that belongs to them, by the time of their last change. Each is deleted
 * as a whole. Of one that counted in a round or caused a stage move, the row stays without answers:
 * standings stay as they were, and who was in an earlier round must be known before a later one is
 * shown.
 */
final class AgedCheckIns {

  private static final String TABLE = "check_in";

  /** A check-in that counts in an open round is needed until that closes. */
  private static final String AGED =
      """
      touched_at < :limit AND answers_removed_at IS NULL
        AND NOT EXISTS (
          SELECT 1 FROM round JOIN team_member ON team_member.team_id = round.team_id
          WHERE team_member.person_id = check_in.person_id AND round.closed_at IS NULL
            AND check_in.finished_at >= round.opened_at)
      """;

  /** The tables below a check-in, with the column of a row's age. */
  private static final Map<String, String> CHILDREN =
      Map.of(
          "answer", "answered_at",
          "amendment", "amended_at",
          "evidence_note", "created_at",
          "reading", "read_at");

  private AgedCheckIns() {}

  static List<Aged> count(Handle handle, Instant limit) {
    List<Aged> all = new ArrayList<>();
    CHILDREN.forEach(
        (table, when) ->
            counted(
                    handle,
                    table,
                    when,
                    "check_in_id IN (SELECT id FROM check_in WHERE " + AGED + ")",
                    limit)
                .ifPresent(all::add));
    counted(handle, TABLE, "touched_at", AGED, limit).ifPresent(all::add);
    return all;
  }

  static boolean any(Handle handle, Instant limit) {
    return handle
        .createQuery("SELECT 1 FROM check_in WHERE " + AGED + " LIMIT 1")
        .bind("limit", limit)
        .mapTo(Integer.class)
        .findFirst()
        .isPresent();
  }

  private static Optional<Aged> counted(
      Handle handle, String table, String when, String condition, Instant limit) {
    return handle
        .createQuery(
            "SELECT COUNT(*) AS row_count, MIN(%s) AS oldest FROM %s WHERE %s"
                .formatted(when, table, condition))
        .bind("limit", limit)
        .map((row, context) -> aged(table, row.getLong("row_count"), row.getLong("oldest")))
        .one();
  }

  private static Optional<Aged> aged(String table, long rows, long oldest) {
    return rows == 0
        ? Optional.empty()
        : Optional.of(
            new Aged(
                RecordKind.CHECKINS, table, rows, AgedTable.day(Instant.ofEpochMilli(oldest))));
  }

  /**
   * Deletes some of them, at most this many.
   *
   * @param lock the end of a query that locks the rows it reads
   */
  static List<Aged> remove(Handle handle, Instant limit, Instant now, String lock, int most) {
    List<Long> chosen =
        handle
            .createQuery(
                "SELECT id FROM check_in WHERE %s ORDER BY id LIMIT %d %s"
                    .formatted(AGED, most, lock))
            .bind("limit", limit)
            .mapTo(Long.class)
            .list();
    if (chosen.isEmpty()) {
      return List.of();
    }
    List<Aged> removed = new ArrayList<>();
    CHILDREN.forEach(
        (table, when) ->
            removed(handle, table, "check_in_id", when, chosen).ifPresent(removed::add));
    long oldest = oldest(handle, TABLE, "id", "touched_at", chosen);
    empty(handle, chosen, now);
    handle
        .createUpdate("DELETE FROM check_in WHERE id IN (<ids>) AND answers_removed_at IS NULL")
        .bindList("ids", chosen)
        .execute();
    aged(TABLE, chosen.size(), oldest).ifPresent(removed::add);
    return removed;
  }

  private static Optional<Aged> removed(
      Handle handle, String table, String key, String when, List<Long> ids) {
    long oldest = oldest(handle, table, key, when, ids);
    int rows =
        handle
            .createUpdate("DELETE FROM %s WHERE %s IN (<ids>)".formatted(table, key))
            .bindList("ids", ids)
            .execute();
    return aged(table, rows, oldest);
  }

  private static long oldest(Handle handle, String table, String key, String when, List<Long> ids) {
    return handle
        .createQuery(
            "SELECT COALESCE(MIN(%s), 0) FROM %s WHERE %s IN (<ids>)".formatted(when, table, key))
        .bindList("ids", ids)
        .mapTo(Long.class)
        .one();
  }

  /** Those that others refer to stay, without the answers. */
  private static void empty(Handle handle, List<Long> ids, Instant now) {
    handle
        .createUpdate(
            """
            UPDATE check_in SET status = 'DISCARDED', stopped = TRUE, revision = revision + 1,
              own_view = NULL, revisiting = NULL, chosen_stage = NULL, asking_who = NULL,
              asking_note = NULL, answers_removed_at = :now
            WHERE id IN (<ids>) AND (
              EXISTS (SELECT 1 FROM stage_move WHERE check_in_id = check_in.id)
              OR EXISTS (SELECT 1 FROM round_check_in WHERE check_in_id = check_in.id))
            """)
        .bind("now", now)
        .bindList("ids", ids)
        .execute();
  }
}
