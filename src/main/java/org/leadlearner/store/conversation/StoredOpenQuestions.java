package org.leadlearner.store.conversation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.leadlearner.chat.OpenQuestions;
import org.leadlearner.people.Conversation;
import org.leadlearner.store.column.MessageColumn;
import org.leadlearner.store.database.ColumnMappers;
import org.leadlearner.store.database.PreparedSql;
import org.leadlearner.store.database.SqlRunner;
import org.leadlearner.store.turn.ReadAhead;

/** Rows of open_question: the last question in each conversation. */
final class StoredOpenQuestions implements OpenQuestions {

  private static final String FIND_SQL =
      """
      SELECT * FROM open_question
      WHERE platform = ? AND workspace = ? AND conversation = ? AND asked_at > ?
      """;

  private static final PreparedSql FIND = new PreparedSql(FIND_SQL);

  private static final PreparedSql KEEP =
      new PreparedSql(
          """
          INSERT INTO open_question
            (platform, workspace, conversation, message, typed, channel, asked_at)
          VALUES (?, ?, ?, ?, ?, ?, ?)
          ON CONFLICT (platform, workspace, conversation) DO UPDATE SET
            message = excluded.message,
            typed = excluded.typed,
            channel = excluded.channel,
            asked_at = excluded.asked_at
          """);

  private final SqlRunner sql;

  private record Open(Optional<Asked> question) {}

  StoredOpenQuestions(SqlRunner sql) {
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

  /** The open question of the conversation with who said something. */
  static ReadAhead ahead(SqlRunner sql) {
    return (incoming, together) -> {
      Conversation own = incoming.where().own();
      together.read(
          FIND_SQL,
          StoredOpenQuestions::asked,
          rows -> sql.know(question(own, incoming.at()), new Open(rows.stream().findFirst())),
          values(own, incoming.at()));
    };
  }

  @Override
  public Optional<Asked> find(Conversation conversation, Instant now) {
    return sql.readOnce(
            question(conversation, now),
            Open.class,
            handle ->
                new Open(FIND.first(handle, StoredOpenQuestions::asked, values(conversation, now))))
        .question();
  }

  private static List<Object> question(Conversation conversation, Instant now) {
    return List.of("open question", conversation, now);
  }

  private static Object[] values(Conversation conversation, Instant now) {
    return new Object[] {
      conversation.platform(), conversation.workspace(), conversation.id(), now.minus(OPEN_FOR)
    };
  }

  @Override
  public void keep(Conversation conversation, Asked asked) {
    sql.run(
        handle ->
            KEEP.later(
                handle,
                conversation.platform(),
                conversation.workspace(),
                conversation.id(),
                MessageColumn.write(asked.message()),
                asked.typed(),
                asked.channel().map(Conversation::id),
                asked.at()));
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
