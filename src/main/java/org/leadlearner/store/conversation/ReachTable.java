package org.leadlearner.store.conversation;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.leadlearner.delivery.Outbox;
import org.leadlearner.people.Conversation;
import org.leadlearner.people.Reach;
import org.leadlearner.store.database.NamedSql;

/** Rows of conversation_outcome: the outcome of the newest message to each conversation. */
public final class ReachTable {

  private static final NamedSql SETTLED =
      new NamedSql(
          """
          INSERT INTO conversation_outcome
            (platform, workspace, conversation, arrived, settled_at)
          SELECT platform, workspace, conversation, :arrived, :at FROM outgoing
          WHERE id = :id AND (:arrived OR replaces IS NULL)
          ON CONFLICT (platform, workspace, conversation) DO UPDATE SET
            arrived = excluded.arrived, settled_at = excluded.settled_at
          """);

  private ReachTable() {}

  /**
   * Records that a message was settled. An update may be refused because the older message is gone,
   * which says nothing about its reader.
   */
  public static void settled(Handle handle, long id, Outbox.State state, Instant at) {
    if (state != Outbox.State.SENT && state != Outbox.State.FAILED) {
      return;
    }
    SETTLED.later(handle, Map.of("id", id, "arrived", state == Outbox.State.SENT, "at", at));
  }

  /**
   * Deletes the outcomes of people who are not stored, for example of the last message to a deleted
   * person. Those of channels go as well, since nobody asks for them.
   */
  public static void forgetUnknown(Handle handle, Instant before) {
    handle
        .createUpdate(
            """
            DELETE FROM conversation_outcome
            WHERE settled_at < :before AND NOT EXISTS (
              SELECT 1 FROM account
              WHERE account.platform = conversation_outcome.platform
                AND account.workspace = conversation_outcome.workspace
                AND conversation_outcome.conversation IN (platform_user, 'dm-' || platform_user))
            AND NOT EXISTS (
              SELECT 1 FROM team_member
              WHERE team_member.platform = conversation_outcome.platform
                AND team_member.workspace = conversation_outcome.workspace
                AND team_member.conversation = conversation_outcome.conversation)
            """)
        .bind("before", before)
        .execute();
  }

  static Optional<Reach.Outcome> of(Handle handle, Conversation conversation) {
    return handle
        .createQuery(
            """
            SELECT FALSE AS arrived FROM blocked_conversation
            WHERE platform = :platform AND workspace = :workspace AND conversation = :id
            UNION ALL
            SELECT arrived FROM conversation_outcome
            WHERE platform = :platform AND workspace = :workspace AND conversation = :id
            ORDER BY arrived LIMIT 1
            """)
        .bindMethods(conversation)
        .map(
            (row, context) ->
                row.getBoolean("arrived") ? Reach.Outcome.ARRIVED : Reach.Outcome.REFUSED)
        .findOne();
  }
}
