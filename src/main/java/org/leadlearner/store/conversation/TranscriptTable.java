package org.leadlearner.store.conversation;

import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.leadlearner.chat.Transcript;
import org.leadlearner.chat.message.Message;
import org.leadlearner.people.Conversation;
import org.leadlearner.store.column.JsonColumns;
import org.leadlearner.store.database.ColumnMappers;

/** The rows of transcripts. */
final class TranscriptTable {

  private TranscriptTable() {}

  /**
   * The id of a conversation's transcript. It is locked until the end of the transaction, so that
   * versions and ids become visible in order.
   */
  static long lock(Handle handle, Conversation conversation) {
    return handle
        .createQuery(
            """
            INSERT INTO transcript (platform, workspace, conversation, version)
            VALUES (:platform, :workspace, :id, 0)
            ON CONFLICT (platform, workspace, conversation)
              DO UPDATE SET version = transcript.version
            RETURNING id
            """)
        .bindMethods(conversation)
        .mapTo(Long.class)
        .one();
  }

  static long nextVersion(Handle handle, long transcript) {
    return handle
        .createQuery("UPDATE transcript SET version = version + 1 WHERE id = :id RETURNING version")
        .bind("id", transcript)
        .mapTo(Long.class)
        .one();
  }

  static boolean hasHeard(Handle handle, long transcript, String key) {
    return handle
        .createQuery(
            "SELECT 1 FROM transcript_entry WHERE transcript_id = :transcript AND said_key = :key")
        .bind("transcript", transcript)
        .bind("key", key)
        .mapTo(Integer.class)
        .findOne()
        .isPresent();
  }

  static boolean hasShown(Handle handle, long outgoingId) {
    return handle
        .createQuery("SELECT 1 FROM transcript_shown WHERE outgoing_id = :id")
        .bind("id", outgoingId)
        .mapTo(Integer.class)
        .findOne()
        .isPresent();
  }

  static void addSaid(
      Handle handle, long transcript, long version, Transcript.Said words, Instant at) {
    handle
        .createUpdate(
            """
            INSERT INTO transcript_entry
              (transcript_id, version, said_key, said_by, said, entered_at)
            VALUES (:transcript, :version, :key, :by, :text, :at)
            """)
        .bind("transcript", transcript)
        .bind("version", version)
        .bindMethods(words)
        .bind("at", at)
        .execute();
  }

  static long addMessage(Handle handle, long transcript, long version, String message, Instant at) {
    return handle
        .createQuery(
            """
            INSERT INTO transcript_entry (transcript_id, version, message, entered_at)
            VALUES (:transcript, :version, :message, :at)
            RETURNING id
            """)
        .bind("transcript", transcript)
        .bind("version", version)
        .bind("message", message)
        .bind("at", at)
        .mapTo(Long.class)
        .one();
  }

  /** Whether there was a message of ours to update. */
  static boolean replace(Handle handle, long transcript, long entry, long version, String message) {
    return handle
            .createUpdate(
                """
                UPDATE transcript_entry SET message = :message, version = :version
                WHERE id = :entry AND transcript_id = :transcript AND message IS NOT NULL
                """)
            .bind("entry", entry)
            .bind("transcript", transcript)
            .bind("version", version)
            .bind("message", message)
            .execute()
        == 1;
  }

  static void noteShown(Handle handle, long outgoingId, long entry) {
    handle
        .createUpdate("INSERT INTO transcript_shown (outgoing_id, entry_id) VALUES (:id, :entry)")
        .bind("id", outgoingId)
        .bind("entry", entry)
        .execute();
  }

  static List<Transcript.Entry> since(Handle handle, Conversation conversation, long version) {
    return handle
        .createQuery(
            """
            SELECT entry.* FROM transcript_entry entry
            JOIN transcript ON transcript.id = entry.transcript_id
            WHERE transcript.platform = :platform AND transcript.workspace = :workspace
              AND transcript.conversation = :id AND entry.version > :version
            ORDER BY entry.id
            """)
        .bindMethods(conversation)
        .bind("version", version)
        .map(
            (row, context) ->
                new Transcript.Entry(
                    row.getLong("id"),
                    row.getLong("version"),
                    ColumnMappers.optionalText(row, "said_by"),
                    ColumnMappers.optionalText(row, "said"),
                    ColumnMappers.optionalText(row, "message")
                        .map(json -> JsonColumns.read(json, Message.class)),
                    ColumnMappers.instant(row, "entered_at")))
        .list();
  }
}
