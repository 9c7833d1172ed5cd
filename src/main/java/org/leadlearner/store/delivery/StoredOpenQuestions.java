package org.leadlearner.store.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.leadlearner.chat.OpenQuestions;
import org.leadlearner.people.Conversation;
import org.leadlearner.store.database.ColumnMappers;
import org.leadlearner.store.database.MessageColumn;
import org.leadlearner.store.database.SqlRunner;

/** Rows of open_question: what was asked last in each conversation. */
public final class StoredOpenQuestions implements OpenQuestions {

  private static final RowMapper<Asked> ROWS = (row, context) -> asked(row);

  private final SqlRunner sql;

  public StoredOpenQuestions(SqlRunner sql) {
    this.sql = sql;
  }

  private static Asked asked(ResultSet row) throws SQLException {
    String channel = row.getString("channel");
    Optional<Conversation> asked =
        channel == null
            ? Optional.empty()
            : Optional.of(
                new Conversation(row.getString("platform"), row.getString("workspace"), channel));
    return new Asked(
        MessageColumn.read(row.getString("message")),
        Optional.ofNullable(row.getString("typed")),
        asked,
        ColumnMappers.instant(row, "asked_at"));
  }

  @Override
  public Optional<Asked> find(Conversation conversation, Instant now) {
    return sql.read(handle -> find(handle, conversation, now.minus(OPEN_FOR)));
  }

  private static Optional<Asked> find(Handle handle, Conversation conversation, Instant since) {
    return handle
        .createQuery(
            """
            SELECT * FROM open_question
            WHERE platform = :platform AND workspace = :workspace AND conversation = :id
              AND asked_at > :since
            """)
        .bindMethods(conversation)
        .bind("since", since)
        .map(ROWS)
        .findOne();
  }

  @Override
  public void keep(Conversation conversation, Asked asked) {
    sql.run(
        handle ->
            handle
                .createUpdate(
                    """
                    INSERT INTO open_question
                      (platform, workspace, conversation, message, typed, channel, asked_at)
                    VALUES (:platform, :workspace, :id, :message, :typed, :channel, :at)
                    ON CONFLICT (platform, workspace, conversation) DO UPDATE SET
                      message = excluded.message,
                      typed = excluded.typed,
                      channel = excluded.channel,
                      asked_at = excluded.asked_at
                    """)
                .bindMethods(conversation)
                .bind("message", MessageColumn.write(asked.message()))
                .bind("typed", asked.typed().orElse(null))
                .bind("channel", asked.channel().map(Conversation::id).orElse(null))
                .bind("at", asked.at())
                .execute());
  }

  @Override
  public void close(Conversation conversation) {
    sql.run(
        handle ->
            handle
                .createUpdate(
                    """
                    DELETE FROM open_question
                    WHERE platform = :platform AND workspace = :workspace AND conversation = :id
                    """)
                .bindMethods(conversation)
                .execute());
  }
}
