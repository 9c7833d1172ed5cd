package org.leadlearner.store.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jdbi.v3.core.statement.SqlStatements;
import org.leadlearner.retention.AgedRecords.Aged;
import org.leadlearner.retention.RecordKind;

/**
 * A table whose rows age independently.
 *
 * @param key the columns of its primary key
 * @param when the column of a row's age: milliseconds, or a day as text
 * @param isAged the condition for a row that is too old; {@code :limit} is an instant, {@code :day}
 *     the same as a day
 * @param isFree the condition for a row that nothing refers to any more
 */
record AgedTable(
    RecordKind kind, String name, String key, String when, String isAged, String isFree) {

  /** A table comes before those it refers to. */
  static final List<AgedTable> ALL =
      List.of(
          new AgedTable(
              RecordKind.TRANSCRIPTS,
              "transcript_shown",
              "outgoing_id",
              "(SELECT entered_at FROM transcript_entry WHERE id = entry_id)",
              "entry_id IN (SELECT id FROM transcript_entry WHERE entered_at < :limit)",
              "TRUE"),
          new AgedTable(
              RecordKind.TRANSCRIPTS,
              "transcript_entry",
              "id",
              "entered_at",
              "entered_at < :limit",
              "NOT EXISTS (SELECT 1 FROM transcript_shown WHERE entry_id = transcript_entry.id)"),
          new AgedTable(
              RecordKind.TRANSCRIPTS,
              "open_question",
              "platform, workspace, conversation",
              "asked_at",
              "asked_at < :limit",
              "TRUE"),
          byDay("staff_sentence", "id", "day"),
          byDay("practice_reply", "arrival", "day"),
          new AgedTable(
              RecordKind.PRACTICE,
              "practice",
              "addressee, day",
              "day",
              "day < :day",
              """
              NOT EXISTS (
                SELECT 1 FROM practice_reply
                WHERE addressee = practice.addressee AND day = practice.day)
              AND NOT EXISTS (
                SELECT 1 FROM staff_sentence
                WHERE addressee = practice.addressee AND day = practice.day)
              """),
          byDay("prompt_passed", "addressee, day, prompt", "day"),
          byDay("prompt_opinion", "addressee, prompt", "said_on"),
          byDay("occurrence", "schedule_id, local_date, audience", "local_date"),
          new AgedTable(
              RecordKind.CHECKINS,
              "evidence_note",
              "id",
              "created_at",
              "check_in_id IS NULL AND created_at < :limit",
              "TRUE"),
          new AgedTable(
              RecordKind.CHECKINS,
              "personal_step",
              "id",
              "COALESCE(ended_at, made_at)",
              """
              COALESCE(ended_at, made_at) < :limit
                AND (state <> 'OPEN' OR until_day IS NULL OR until_day < :day)
              """,
              "TRUE"));

  private static AgedTable byDay(String name, String key, String day) {
    return new AgedTable(RecordKind.PRACTICE, name, key, day, day + " < :day", "TRUE");
  }

  /** The rows that are too old. */
  Optional<Aged> count(Handle handle, Instant limit) {
    return bound(
            handle.createQuery(
                "SELECT COUNT(*) AS row_count, CAST(MIN(%s) AS TEXT) AS oldest FROM %s WHERE %s"
                    .formatted(when, name, isAged)),
            limit)
        .map((row, context) -> aged(row.getLong("row_count"), row.getString("oldest")))
        .one();
  }

  boolean any(Handle handle, Instant limit) {
    return bound(
            handle.createQuery("SELECT 1 FROM %s WHERE %s LIMIT 1".formatted(name, isAged)), limit)
        .mapTo(Integer.class)
        .findFirst()
        .isPresent();
  }

  /** Deletes some of them, at most this many. */
  Optional<Aged> remove(Handle handle, Instant limit, int most) {
    String chosen =
        "FROM %s WHERE %s AND %s ORDER BY %s LIMIT %d".formatted(name, isAged, isFree, key, most);
    Optional<String> oldest =
        bound(
                handle.createQuery(
                    "SELECT CAST(MIN(aged_from) AS TEXT) FROM (SELECT %s AS aged_from %s) AS chosen"
                        .formatted(when, chosen)),
                limit)
            .mapTo(String.class)
            .findOne();
    return oldest.flatMap(
        from ->
            aged(
                bound(
                        handle.createUpdate(
                            "DELETE FROM %s WHERE (%s) IN (SELECT %s %s)"
                                .formatted(name, key, key, chosen)),
                        limit)
                    .execute(),
                from));
  }

  private static <T extends SqlStatement<T>> T bound(T statement, Instant limit) {
    return statement
        .configure(SqlStatements.class, some -> some.setUnusedBindingAllowed(true))
        .bind("limit", limit)
        .bind("day", day(limit).toString());
  }

  private Optional<Aged> aged(long rows, String oldest) {
    return rows == 0 ? Optional.empty() : Optional.of(new Aged(kind, name, rows, read(oldest)));
  }

  private LocalDate read(String oldest) {
    return kind == RecordKind.PRACTICE
        ? LocalDate.parse(oldest)
        : day(Instant.ofEpochMilli(Long.parseLong(oldest)));
  }

  static LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, ZoneOffset.UTC);
  }
}
