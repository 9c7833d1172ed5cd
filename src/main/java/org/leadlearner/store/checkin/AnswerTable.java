package org.leadlearner.store.checkin;

import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.leadlearner.checkin.Answer;
import org.leadlearner.checkin.CheckIn;
import org.leadlearner.store.database.PreparedSql;

/**
 * The answers of check-ins, one row for each strand. Rows are added and changed, and not deleted
 * one by one.
 */
final class AnswerTable {

  private static final PreparedSql PUT =
      new PreparedSql(
          """
          INSERT INTO answer
            (check_in_id, strand_key, kind, points, who_might_know, answered_at)
          VALUES (?, ?, ?, ?, ?, ?)
          ON CONFLICT (check_in_id, strand_key) DO UPDATE SET
            kind = excluded.kind,
            points = excluded.points,
            who_might_know = excluded.who_might_know,
            answered_at = excluded.answered_at
          """);

  private AnswerTable() {}

  static Map<String, Answer> of(Handle handle, long checkInId) {
    return handle
        .createQuery(
            "SELECT strand_key, kind, points, who_might_know FROM answer WHERE check_in_id = :id")
        .bind("id", checkInId)
        .map(
            (row, context) ->
                Map.entry(row.getString("strand_key"), AnswerColumns.read(row, "").orElseThrow()))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** The points of scored answers, by strand key. */
  static Map<String, Integer> points(Handle handle, long checkInId) {
    return handle
        .createQuery(
            "SELECT strand_key, points FROM answer WHERE check_in_id = :id AND kind = 'SCORED'")
        .bind("id", checkInId)
        .map((row, context) -> Map.entry(row.getString("strand_key"), row.getInt("points")))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  static void save(Handle handle, Map<String, Answer> stored, CheckIn checkIn, Instant at) {
    if (!checkIn.answers().keySet().containsAll(stored.keySet())) {
      throw new IllegalStateException("check-in " + checkIn.id() + " would lose an answer");
    }
    checkIn
        .answers()
        .forEach(
            (strandKey, answer) -> {
              if (!answer.equals(stored.get(strandKey))) {
                put(handle, checkIn.id(), strandKey, answer, at);
              }
            });
  }

  private static void put(Handle handle, long id, String strandKey, Answer answer, Instant at) {
    AnswerColumns.Row row = AnswerColumns.row(answer);
    PUT.later(handle, id, strandKey, row.kind(), row.points(), row.whoMightKnow(), at);
  }
}
