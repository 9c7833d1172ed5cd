package org.leadlearner.store.delivery;

import java.time.Instant;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.leadlearner.people.Conversation;
import org.leadlearner.store.database.NamedSql;

/** Outbox rows with an expiry time. */
final class ExpiredMessageTable {

  private static final NamedSql ANY_USELESS =
      new NamedSql("SELECT 1 FROM outgoing WHERE useful_until < :now AND state = 'DUE' LIMIT 1");

  private ExpiredMessageTable() {}

  static void add(Handle handle, Conversation to, String payload, Instant at, Instant until) {
    handle
        .createUpdate(
            """
            INSERT INTO outgoing
              (platform, workspace, conversation, payload, state, attempts, due_at, useful_until)
            VALUES (:platform, :workspace, :id, :payload, 'DUE', 0, :at, :until)
            """)
        .bindMethods(to)
        .bind("payload", payload)
        .bind("at", at)
        .bind("until", until)
        .execute();
  }

  static boolean anyUseless(Handle handle, Instant now) {
    return ANY_USELESS.isAny(handle, Map.of("now", now));
  }

  /** Another node may just have claimed one, so its state is checked again. */
  static void skip(Handle handle, Instant now) {
    handle
        .createUpdate(
            """
            UPDATE outgoing SET
              state = 'SKIPPED', why = 'too late to be of use', settled_at = :now
            WHERE useful_until < :now AND state = 'DUE'
            """)
        .bind("now", now)
        .execute();
  }
}
