package org.leadlearner.store.conversation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.leadlearner.chat.ConversationReferences.Blocked;
import org.leadlearner.people.Conversation;
import org.leadlearner.store.database.ColumnMappers;
import org.leadlearner.store.database.PreparedSql;

/** Rows of blocked_conversation: where nothing may be sent, and since when. */
final class BlockedConversationTable {

  private static final PreparedSql FIND =
      new PreparedSql(
          """
          SELECT platform, workspace, conversation, why, since FROM blocked_conversation
          WHERE platform = ? AND workspace = ? AND conversation = ?
          """);

  private BlockedConversationTable() {}

  private static Blocked blocked(ResultSet row) throws SQLException {
    return new Blocked(
        new Conversation(
            row.getString("platform"), row.getString("workspace"), row.getString("conversation")),
        row.getString("why"),
        ColumnMappers.instant(row, "since"));
  }

  static Optional<Blocked> find(Handle handle, Conversation conversation) {
    return FIND.first(
        handle,
        BlockedConversationTable::blocked,
        conversation.platform(),
        conversation.workspace(),
        conversation.id());
  }

  static List<Blocked> all(Handle handle, String platform) {
    return handle
        .createQuery(
            """
            SELECT * FROM blocked_conversation
            WHERE platform = :platform
            ORDER BY since, workspace, conversation
            """)
        .bind("platform", platform)
        .map((row, context) -> blocked(row))
        .list();
  }

  /** A conversation that is blocked already keeps its time, with the newest reason. */
  static void put(Handle handle, Conversation conversation, String why, Instant at) {
    handle
        .createUpdate(
            """
            INSERT INTO blocked_conversation (platform, workspace, conversation, why, since)
            VALUES (:platform, :workspace, :id, :why, :at)
            ON CONFLICT (platform, workspace, conversation) DO UPDATE SET why = excluded.why
            """)
        .bindMethods(conversation)
        .bind("why", why)
        .bind("at", at)
        .execute();
  }

  static void delete(Handle handle, Conversation conversation) {
    handle
        .createUpdate(
            """
            DELETE FROM blocked_conversation
            WHERE platform = :platform AND workspace = :workspace AND conversation = :id
            """)
        .bindMethods(conversation)
        .execute();
  }
}
