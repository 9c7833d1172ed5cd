package org.leadlearner.store.checkin;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.leadlearner.checkin.CheckIn;
import org.leadlearner.checkin.EvidenceNote;
import org.leadlearner.checkin.KeptNote;
import org.leadlearner.store.database.ColumnMappers;
import org.leadlearner.store.database.PreparedSql;

/** Evidence notes. A note keeps its time until its text changes. */
final class NoteTable {

  private static final PreparedSql KEPT =
      new PreparedSql(
          """
          SELECT id, strand_key, note, created_at FROM evidence_note
          WHERE person_id = ? AND rubric_key = ?
          ORDER BY created_at, id
          """);

  private NoteTable() {}

  static Map<String, String> of(Handle handle, long checkInId) {
    return handle
        .createQuery("SELECT strand_key, note FROM evidence_note WHERE check_in_id = :id")
        .bind("id", checkInId)
        .map((row, context) -> Map.entry(row.getString("strand_key"), row.getString("note")))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  static void change(Handle handle, long personId, long noteId, String text) {
    handle
        .createUpdate(
            """
            UPDATE evidence_note SET note = :note WHERE id = :id AND person_id = :person
            """)
        .bind("id", noteId)
        .bind("person", personId)
        .bind("note", text)
        .execute();
  }

  static void remove(Handle handle, long personId, long noteId) {
    handle
        .createUpdate("DELETE FROM evidence_note WHERE id = :id AND person_id = :person")
        .bind("id", noteId)
        .bind("person", personId)
        .execute();
  }

  static List<KeptNote> kept(Handle handle, long personId, String rubricKey) {
    return KEPT.list(
        handle,
        row ->
            new KeptNote(
                row.getLong("id"),
                new EvidenceNote(
                    row.getString("strand_key"),
                    row.getString("note"),
                    ColumnMappers.instant(row, "created_at"))),
        personId,
        rubricKey);
  }

  static void save(Handle handle, Map<String, String> stored, CheckIn checkIn, Instant at) {
    if (!checkIn.notes().keySet().containsAll(stored.keySet())) {
      throw new IllegalStateException("check-in " + checkIn.id() + " would lose a note");
    }
    checkIn
        .notes()
        .forEach(
            (strandKey, note) -> {
              if (!note.equals(stored.get(strandKey))) {
                put(handle, checkIn, strandKey, note, at);
              }
            });
  }

  /** Adds a note that belongs to no check-in. */
  static void add(Handle handle, long personId, String rubricKey, EvidenceNote note) {
    handle
        .createUpdate(
            """
            INSERT INTO evidence_note (person_id, rubric_key, strand_key, note, created_at)
            VALUES (:personId, :rubricKey, :strandKey, :note, :at)
            """)
        .bind("personId", personId)
        .bind("rubricKey", rubricKey)
        .bind("strandKey", note.strandKey())
        .bind("note", note.note())
        .bind("at", note.at())
        .execute();
  }

  private static void put(
      Handle handle, CheckIn checkIn, String strandKey, String note, Instant at) {
    handle
        .createUpdate(
            """
            INSERT INTO evidence_note
              (person_id, rubric_key, strand_key, check_in_id, note, created_at)
            VALUES (:personId, :rubricKey, :strandKey, :id, :note, :at)
            ON CONFLICT (check_in_id, strand_key) DO UPDATE SET
              note = excluded.note,
              created_at = excluded.created_at
            """)
        .bind("personId", checkIn.personId())
        .bind("rubricKey", checkIn.edition().key())
        .bind("strandKey", strandKey)
        .bind("id", checkIn.id())
        .bind("note", note)
        .bind("at", at)
        .execute();
  }
}
