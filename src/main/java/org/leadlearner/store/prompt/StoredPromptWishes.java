package org.leadlearner.store.prompt;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.leadlearner.practice.Addressee;
import org.leadlearner.practice.Practice;
import org.leadlearner.practice.PromptAction;
import org.leadlearner.practice.PromptWishes;
import org.leadlearner.store.column.PlaceColumns;
import org.leadlearner.store.database.ColumnMappers;
import org.leadlearner.store.database.SqlRunner;

/** What people said about prompts besides their answers. */
final class StoredPromptWishes implements PromptWishes {

  private final SqlRunner sql;

  StoredPromptWishes(SqlRunner sql) {
    this.sql = sql;
  }

  @Override
  public boolean pass(Addressee addressee, Practice instead) {
    return sql.change(
        handle -> {
          int passed =
              handle
                  .createUpdate(
                      """
                      INSERT INTO prompt_passed (addressee, day, prompt)
                      SELECT addressee, day, prompt FROM practice
                      WHERE addressee = :addressee AND day = :day AND NOT EXISTS (
                        SELECT 1 FROM practice_reply AS reply
                        WHERE reply.addressee = practice.addressee AND reply.day = practice.day)
                      """)
                  .bind("addressee", addressee.key())
                  .bind("day", instead.day().toString())
                  .execute();
          return passed == 1 && PracticeTable.replace(handle, addressee, instead);
        });
  }

  @Override
  public List<Passed> passed(Addressee addressee, LocalDate since) {
    return sql.read(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT day, prompt FROM prompt_passed
                    WHERE addressee = :addressee AND day >= :since ORDER BY day, prompt
                    """)
                .bind("addressee", addressee.key())
                .bind("since", since.toString())
                .map(
                    (row, context) ->
                        new Passed(LocalDate.parse(row.getString("day")), row.getString("prompt")))
                .list());
  }

  @Override
  public void judge(Addressee addressee, Opinion opinion, LocalDate on) {
    sql.run(
        handle ->
            handle
                .createUpdate(
                    """
                    INSERT INTO prompt_opinion (addressee, prompt, action, liked, said_on)
                    VALUES (:addressee, :prompt, :action, :liked, :on)
                    ON CONFLICT (addressee, prompt) DO UPDATE SET liked = :liked, said_on = :on
                    """)
                .bind("addressee", addressee.key())
                .bind("prompt", opinion.prompt())
                .bind("action", opinion.action())
                .bind("liked", opinion.liked())
                .bind("on", on.toString())
                .execute());
  }

  @Override
  public List<Opinion> opinions(Addressee addressee) {
    return sql.read(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT prompt, action, liked FROM prompt_opinion
                    WHERE addressee = :addressee ORDER BY prompt
                    """)
                .bind("addressee", addressee.key())
                .map(
                    (row, context) ->
                        new Opinion(
                            row.getString("prompt"),
                            ColumnMappers.optionalText(row, "action").map(PromptAction::valueOf),
                            row.getBoolean("liked")))
                .list());
  }

  @Override
  public void keep(Later later) {
    sql.run(
        handle ->
            PlaceColumns.bound(
                    handle.createUpdate(
                        """
                        INSERT INTO prompt_later
                          (person_id, day, zone, platform, workspace, conversation, due_at)
                        VALUES (:person, :day, :zone, :platform, :workspace, :conversation, :at)
                        ON CONFLICT (person_id) DO UPDATE SET day = :day, zone = :zone, platform = :platform,
                          workspace = :workspace, conversation = :conversation, due_at = :at
                        """),
                    later.place())
                .bind("person", later.personId())
                .bind("day", later.day().toString())
                .bind("zone", later.zone().getId())
                .bind("at", later.at())
                .execute());
  }

  @Override
  public List<Later> takeLater(Instant now, int most) {
    return sql.read(handle -> due(handle, now, most)).stream().filter(this::isTaken).toList();
  }

  /** If two nodes see the same row, one of them takes it. */
  private boolean isTaken(Later later) {
    return sql.change(
        handle ->
            handle
                    .createUpdate(
                        "DELETE FROM prompt_later WHERE person_id = :person AND due_at = :at")
                    .bind("person", later.personId())
                    .bind("at", later.at())
                    .execute()
                == 1);
  }

  private static List<Later> due(Handle handle, Instant now, int most) {
    return handle
        .createQuery(
            "SELECT * FROM prompt_later WHERE due_at <= :now ORDER BY due_at, person_id LIMIT :most")
        .bind("now", now)
        .bind("most", most)
        .map(
            (row, context) ->
                new Later(
                    row.getLong("person_id"),
                    LocalDate.parse(row.getString("day")),
                    ZoneId.of(row.getString("zone")),
                    PlaceColumns.of(row),
                    ColumnMappers.instant(row, "due_at")))
        .list();
  }
}
