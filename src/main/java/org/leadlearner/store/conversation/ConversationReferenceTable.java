package org.leadlearner.store.conversation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.leadlearner.chat.ConversationReferences.Reference;
import org.leadlearner.people.Conversation;
import org.leadlearner.store.database.ColumnMappers;
import org.leadlearner.store.database.PreparedSql;

/** Rows of conversation_reference: how each conversation is reached. */
public final class ConversationReferenceTable {

  private static final PreparedSql FIND =
      new PreparedSql(
          """
          SELECT service_url, platform_conversation, bot, platform_user
          FROM conversation_reference
          WHERE platform = ? AND workspace = ? AND conversation = ?
          """);

  private ConversationReferenceTable() {}

  private static Reference reference(ResultSet row) throws SQLException {
    return new Reference(
        row.getString("service_url"),
        row.getString("platform_conversation"),
        row.getString("bot"),
        ColumnMappers.optionalText(row, "platform_user"));
  }

  static Optional<Reference> find(Handle handle, Conversation conversation) {
    return FIND.first(
        handle,
        ConversationReferenceTable::reference,
        conversation.platform(),
        conversation.workspace(),
        conversation.id());
  }

  static Optional<Reference> newest(Handle handle, String platform, String workspace) {
    return handle
        .createQuery(
            """
            SELECT * FROM conversation_reference
            WHERE platform = :platform AND workspace = :workspace
            ORDER BY came_at DESC
            LIMIT 1
            """)
        .bind("platform", platform)
        .bind("workspace", workspace)
        .map((row, context) -> reference(row))
        .findOne();
  }

  /**
   * Deletes references of people who are not stored, for example after the last message to a
   * deleted person.
   */
  public static void forgetUnknown(Handle handle, Instant before) {
    handle
        .createUpdate(
            """
            DELETE FROM conversation_reference
            WHERE platform_user IS NOT NULL AND came_at < :before AND NOT EXISTS (
              SELECT 1 FROM account
              WHERE account.platform = conversation_reference.platform
                AND account.workspace = conversation_reference.workspace
                AND account.platform_user = conversation_reference.conversation)
            """)
        .bind("before", before)
        .execute();
  }

  /** Of two with the same time the one stored later counts. */
  static void put(Handle handle, Conversation conversation, Reference reference, Instant at) {
    handle
        .createUpdate(
            """
            INSERT INTO conversation_reference
              (platform, workspace, conversation,
                service_url, platform_conversation, bot, platform_user, came_at)
            VALUES (:platform, :workspace, :id, :serviceUrl, :reached, :bot, :user, :at)
            ON CONFLICT (platform, workspace, conversation) DO UPDATE SET
              service_url = excluded.service_url,
              platform_conversation = excluded.platform_conversation,
              bot = excluded.bot,
              platform_user = excluded.platform_user,
              came_at = excluded.came_at
            WHERE conversation_reference.came_at <= excluded.came_at
            """)
        .bindMethods(conversation)
        .bind("serviceUrl", reference.serviceUrl())
        .bind("reached", reference.conversation())
        .bind("bot", reference.bot())
        .bind("user", reference.user())
        .bind("at", at)
        .execute();
  }
}
