package org.leadlearner.store.prompt;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.leadlearner.practice.Addressee;
import org.leadlearner.practice.Practice;
import org.leadlearner.practice.PracticeAnswer;
import org.leadlearner.practice.PracticeReply;
import org.leadlearner.practice.PromptAction;
import org.leadlearner.practice.SeenBy;
import org.leadlearner.store.database.ColumnMappers;
import org.leadlearner.store.database.PreparedSql;

/** Rows of the table practice, each with at most one reply of practice_reply. */
final class PracticeTable {

  private static final String COLUMNS =
      """
      SELECT practice.day, prompt, strand_key, action, minutes, seen_by,
        answer, note, shared, took_minutes, replied_on
      FROM practice
      """;

  private static final PreparedSql FIND =
      new PreparedSql(
          COLUMNS
              + """
              LEFT JOIN practice_reply AS reply ON reply.addressee = practice.addressee
                AND reply.day = practice.day AND person_id = ?
              WHERE practice.addressee = ? AND practice.day = ?
              """);

  private PracticeTable() {}

  static boolean insert(Handle handle, Addressee addressee, Practice practice) {
    return write(
        handle,
        addressee,
        practice,
        """
        INSERT INTO practice (addressee, day, prompt, strand_key, action, minutes, seen_by)
        VALUES (:addressee, :day, :prompt, :strand, :action, :minutes, :seenBy)
        ON CONFLICT DO NOTHING
        """);
  }

  /** Replaces the prompt of a day. */
  static boolean replace(Handle handle, Addressee addressee, Practice practice) {
    return write(
        handle,
        addressee,
        practice,
        """
        UPDATE practice SET prompt = :prompt, strand_key = :strand, action = :action,
          minutes = :minutes, seen_by = :seenBy
        WHERE addressee = :addressee AND day = :day
        """);
  }

  private static boolean write(
      Handle handle, Addressee addressee, Practice practice, String update) {
    return handle
            .createUpdate(update)
            .bind("addressee", addressee.key())
            .bind("day", practice.day().toString())
            .bind("prompt", practice.prompt())
            .bind("strand", practice.strand())
            .bind("action", practice.action())
            .bind("minutes", practice.minutes())
            .bind("seenBy", practice.seenBy())
            .execute()
        == 1;
  }

  /** Each with the first reply, without its note, which is only for its writer. */
  static List<Practice> given(Handle handle, Addressee addressee, LocalDate since) {
    return handle
        .createQuery(
            """
            SELECT practice.day, prompt, strand_key, action, minutes, seen_by,
              answer, NULL AS note, shared, took_minutes, replied_on
            FROM practice LEFT JOIN practice_reply AS reply ON reply.arrival = (
              SELECT MIN(arrival) FROM practice_reply
              WHERE addressee = practice.addressee AND day = practice.day)
            WHERE practice.addressee = :addressee AND practice.day >= :since
            ORDER BY practice.day
            """)
        .bind("addressee", addressee.key())
        .bind("since", since.toString())
        .map((row, context) -> practice(row))
        .list();
  }

  /** Who replied first, by day. */
  static Map<LocalDate, Long> firstReplies(Handle handle, Addressee addressee, LocalDate since) {
    Map<LocalDate, Long> first = new HashMap<>();
    handle
        .createQuery(
            """
            SELECT day, person_id FROM practice_reply WHERE arrival IN (
              SELECT MIN(arrival) FROM practice_reply
              WHERE addressee = :addressee AND day >= :since GROUP BY day)
            """)
        .bind("addressee", addressee.key())
        .bind("since", since.toString())
        .map(
            (row, context) ->
                Map.entry(LocalDate.parse(row.getString("day")), row.getLong("person_id")))
        .forEach(one -> first.put(one.getKey(), one.getValue()));
    return first;
  }

  /** With the reply of this person. */
  static Optional<Practice> find(Handle handle, Addressee addressee, LocalDate day, long personId) {
    return FIND.first(handle, PracticeTable::practice, personId, addressee.key(), day.toString());
  }

  /** With the replies of this person and nobody else's. */
  static List<Practice> repliedTo(Handle handle, long personId, LocalDate since) {
    return handle
        .createQuery(
            COLUMNS
                + """
                JOIN practice_reply AS reply ON reply.addressee = practice.addressee
                  AND reply.day = practice.day
                WHERE person_id = :person AND practice.day >= :since
                ORDER BY practice.day, arrival
                """)
        .bind("person", personId)
        .bind("since", since.toString())
        .map((row, context) -> practice(row))
        .list();
  }

  private static Practice practice(ResultSet row) throws SQLException {
    return new Practice(
        LocalDate.parse(row.getString("day")),
        row.getString("prompt"),
        row.getString("strand_key"),
        ColumnMappers.optionalText(row, "action").map(PromptAction::valueOf),
        row.getInt("minutes"),
        SeenBy.valueOf(row.getString("seen_by")),
        reply(row));
  }

  private static Optional<PracticeReply> reply(ResultSet row) throws SQLException {
    Optional<String> answer = ColumnMappers.optionalText(row, "answer");
    if (answer.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new PracticeReply(
            PracticeAnswer.valueOf(answer.get()),
            ColumnMappers.optionalText(row, "note"),
            row.getBoolean("shared"),
            ColumnMappers.optionalNumber(row, "took_minutes"),
            LocalDate.parse(row.getString("replied_on"))));
  }
}
