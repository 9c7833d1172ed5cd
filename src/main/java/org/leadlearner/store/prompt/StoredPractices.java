package org.leadlearner.store.prompt;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leadlearner.practice.Addressee;
import org.leadlearner.practice.Practice;
import org.leadlearner.practice.PracticeRecord;
import org.leadlearner.practice.PracticeReply;
import org.leadlearner.store.database.SqlRunner;

/** What people and channels were given, and their replies. */
final class StoredPractices implements PracticeRecord {

  private final SqlRunner sql;

  StoredPractices(SqlRunner sql) {
    this.sql = sql;
  }

  @Override
  public boolean give(Addressee addressee, Practice practice) {
    return sql.change(handle -> PracticeTable.insert(handle, addressee, practice));
  }

  @Override
  public List<Practice> given(Addressee addressee, LocalDate since) {
    return sql.read(handle -> PracticeTable.given(handle, addressee, since));
  }

  @Override
  public Optional<Practice> find(Addressee addressee, LocalDate day, long personId) {
    return sql.read(handle -> PracticeTable.find(handle, addressee, day, personId));
  }

  @Override
  public Map<LocalDate, Long> firstReplies(Addressee addressee, LocalDate since) {
    return sql.read(handle -> PracticeTable.firstReplies(handle, addressee, since));
  }

  @Override
  public void reply(Addressee addressee, LocalDate day, long personId, PracticeReply reply) {
    sql.run(
        handle ->
            handle
                .createUpdate(
                    """
                    INSERT INTO practice_reply
                      (addressee, day, person_id, answer, note, shared, took_minutes, replied_on)
                    VALUES (:addressee, :day, :person, :answer, :note, :shared, :took, :on)
                    ON CONFLICT (addressee, day, person_id) DO UPDATE SET answer = :answer,
                      note = :note, shared = :shared, took_minutes = :took, replied_on = :on
                    """)
                .bind("addressee", addressee.key())
                .bind("day", day.toString())
                .bind("person", personId)
                .bind("answer", reply.answer())
                .bind("note", reply.note())
                .bind("shared", reply.shared())
                .bind("took", reply.took())
                .bind("on", reply.on().toString())
                .execute());
  }

  @Override
  public List<Practice> repliedTo(long personId, LocalDate since) {
    return sql.read(handle -> PracticeTable.repliedTo(handle, personId, since));
  }
}
