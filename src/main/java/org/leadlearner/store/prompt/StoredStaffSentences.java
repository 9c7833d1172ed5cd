package org.leadlearner.store.prompt;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.leadlearner.practice.Addressee;
import org.leadlearner.practice.StaffSentences;
import org.leadlearner.store.column.PlaceColumns;
import org.leadlearner.store.database.SqlRunner;

/** Sentences that leaders wrote for staff. */
final class StoredStaffSentences implements StaffSentences {

  private final SqlRunner sql;

  StoredStaffSentences(SqlRunner sql) {
    this.sql = sql;
  }

  @Override
  public long keep(long personId, Sentence sentence) {
    return sql.change(
        handle ->
            PlaceColumns.bound(
                    handle.createQuery(
                        """
                        INSERT INTO staff_sentence (person_id, addressee, day, sentence, platform,
                          workspace, conversation, posted)
                        VALUES (:person, :addressee, :day, :text, :platform, :workspace,
                          :conversation, :posted)
                        RETURNING id
                        """),
                    sentence.to())
                .bind("person", personId)
                .bind("addressee", sentence.practice().key())
                .bind("day", sentence.day().toString())
                .bind("text", sentence.text())
                .bind("posted", sentence.posted())
                .mapTo(Long.class)
                .one());
  }

  @Override
  public Optional<Sentence> find(long personId, long id) {
    return sql.read(
        handle ->
            handle
                .createQuery("SELECT * FROM staff_sentence WHERE id = :id AND person_id = :person")
                .bind("id", id)
                .bind("person", personId)
                .map((row, context) -> sentence(row))
                .findOne());
  }

  @Override
  public Optional<Sentence> lastPosted(long personId, LocalDate since) {
    return sql.read(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT * FROM staff_sentence
                    WHERE person_id = :person AND posted = :yes AND day >= :since
                    ORDER BY id DESC LIMIT 1
                    """)
                .bind("person", personId)
                .bind("yes", true)
                .bind("since", since.toString())
                .map((row, context) -> sentence(row))
                .findOne());
  }

  @Override
  public boolean post(long personId, long id) {
    return sql.change(
        handle ->
            handle
                    .createUpdate(
                        """
                        UPDATE staff_sentence SET posted = :yes
                        WHERE id = :id AND person_id = :person AND posted = :no
                        """)
                    .bind("yes", true)
                    .bind("no", false)
                    .bind("id", id)
                    .bind("person", personId)
                    .execute()
                == 1);
  }

  private static Sentence sentence(ResultSet row) throws SQLException {
    return new Sentence(
        new Addressee(row.getString("addressee")),
        LocalDate.parse(row.getString("day")),
        row.getString("sentence"),
        PlaceColumns.of(row),
        row.getBoolean("posted"));
  }
}
