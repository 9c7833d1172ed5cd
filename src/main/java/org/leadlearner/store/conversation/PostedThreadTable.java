package org.leadlearner.store.conversation;

import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.leadlearner.people.Conversation;

/** Rows of posted_thread: the channel threads that the bot started. */
final class PostedThreadTable {

  private PostedThreadTable() {}

  static Optional<Instant> find(Handle handle, Conversation thread) {
    return handle
        .createQuery(
            """
            SELECT posted_at FROM posted_thread
            WHERE platform = :platform AND workspace = :workspace AND conversation = :id
            """)
        .bindMethods(thread)
        .mapTo(Instant.class)
        .findOne();
  }

  /** An existing thread keeps its start. */
  static void add(Handle handle, Conversation thread, Instant at) {
    handle
        .createUpdate(
            """
            INSERT INTO posted_thread (platform, workspace, conversation, posted_at)
            VALUES (:platform, :workspace, :id, :at)
            ON CONFLICT (platform, workspace, conversation) DO NOTHING
            """)
        .bindMethods(thread)
        .bind("at", at)
        .execute();
  }

  static void deleteBefore(Handle handle, Instant time) {
    handle
        .createUpdate("DELETE FROM posted_thread WHERE posted_at < :time")
        .bind("time", time)
        .execute();
  }
}
