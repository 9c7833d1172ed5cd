package org.leadlearner.store.checkin;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.leadlearner.checkin.Amendment;
import org.leadlearner.checkin.CheckIn;
import org.leadlearner.checkin.CheckIns;
import org.leadlearner.checkin.EvidenceNote;
import org.leadlearner.checkin.KeptNote;
import org.leadlearner.checkin.LeftCheckIn;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.store.database.SqlRunner;
import org.leadlearner.store.turn.ReadAhead;

/** Check-ins with their answers, notes and amendments. */
final class StoredCheckIns implements CheckIns {

  private final SqlRunner sql;

  /** The last used or finished one, if there is any. */
  private record Last(Optional<CheckIn> checkIn) {}

  private record Notes(List<KeptNote> all) {}

  StoredCheckIns(SqlRunner sql) {
    this.sql = sql;
  }

  /** What {@link #lastTouched} will be asked of who said something. */
  static ReadAhead ahead(SqlRunner sql) {
    return (incoming, together) ->
        CheckInTable.lastTouched(
            together,
            incoming.from(),
            found -> sql.know(touchedLast(found.personId()), new Last(Optional.of(found))));
  }

  @Override
  public CheckIn start(long personId, Rubric.Edition edition, Instant at) {
    return sql.change(
            handle ->
                CheckInTable.insert(handle, personId, edition, at)
                    .flatMap(id -> CheckInTable.find(handle, personId, id)))
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "person " + personId + " has an open check-in on " + edition.key()));
  }

  @Override
  public Optional<CheckIn> find(long personId, long checkInId) {
    return sql.read(handle -> CheckInTable.find(handle, personId, checkInId));
  }

  @Override
  public List<CheckIn> open(long personId) {
    return sql.read(handle -> CheckInTable.open(handle, personId));
  }

  @Override
  public Optional<CheckIn> lastFinished(long personId, String rubricKey) {
    return sql.readOnce(
            List.of("check-in finished last", personId, rubricKey),
            Last.class,
            handle -> new Last(CheckInTable.lastFinished(handle, personId, rubricKey)))
        .checkIn();
  }

  @Override
  public Optional<CheckIn> lastTouched(long personId) {
    return sql.readOnce(
            touchedLast(personId),
            Last.class,
            handle -> new Last(CheckInTable.lastTouched(handle, personId)))
        .checkIn();
  }

  private static List<Object> touchedLast(long personId) {
    return List.of("check-in touched last", personId);
  }

  @Override
  public Optional<LeftCheckIn> left(long personId) {
    return sql.read(handle -> CheckInTable.left(handle, personId));
  }

  @Override
  public void decline(long personId, long checkInId) {
    sql.run(handle -> CheckInTable.decline(handle, personId, checkInId));
  }

  /** Throws when the check-in has changed since, or when an answer or a note would be lost. */
  @Override
  public void save(CheckIn checkIn, Instant at) {
    sql.run(
        handle -> {
          if (!CheckInTable.update(handle, 0, checkIn, at)) {
            throw new IllegalStateException(notKept(checkIn));
          }
          AnswerTable.save(handle, AnswerTable.of(handle, checkIn.id()), checkIn, at);
          NoteTable.save(handle, NoteTable.of(handle, checkIn.id()), checkIn, at);
        });
  }

  /** The same, and throws when the stored state is not the given one. */
  @Override
  public void save(CheckIn before, CheckIn after, Instant at) {
    sql.run(
        handle -> {
          CheckInTable.updateLater(handle, before.revision(), after, at, () -> notKept(after));
          AnswerTable.save(handle, before.answers(), after, at);
          NoteTable.save(handle, before.notes(), after, at);
        });
  }

  private static String notKept(CheckIn checkIn) {
    return "check-in %d is not kept at revision %d: it has moved on, or is not there"
        .formatted(checkIn.id(), checkIn.revision());
  }

  @Override
  public void audit(Amendment amendment) {
    sql.run(handle -> AmendmentTable.add(handle, amendment));
  }

  @Override
  public List<Amendment> amendments(long checkInId) {
    return sql.read(handle -> AmendmentTable.of(handle, checkInId));
  }

  @Override
  public void stopOthers(CheckIn current) {
    sql.run(handle -> CheckInTable.stopOthers(handle, current));
  }

  @Override
  public void add(long personId, String rubricKey, EvidenceNote note) {
    sql.run(handle -> NoteTable.add(handle, personId, rubricKey, note));
  }

  @Override
  public List<KeptNote> keptNotes(long personId, String rubricKey) {
    return sql.readOnce(
            List.of("notes", personId, rubricKey),
            Notes.class,
            handle -> new Notes(NoteTable.kept(handle, personId, rubricKey)))
        .all();
  }

  @Override
  public void change(long personId, long noteId, String text) {
    sql.run(handle -> NoteTable.change(handle, personId, noteId, text));
  }

  @Override
  public void remove(long personId, long noteId) {
    sql.run(handle -> NoteTable.remove(handle, personId, noteId));
  }

  @Override
  public List<EvidenceNote> notes(long personId, String rubricKey) {
    return keptNotes(personId, rubricKey).stream().map(KeptNote::note).toList();
  }
}
