package org.leadlearner.store.delivery;

import java.time.Instant;
import org.jdbi.v3.core.Handle;
import org.leadlearner.people.Conversation;

/** Outbox rows with an expiry time. */
final class ExpiredMessageTable {

  private static final String USELESS =
      " FROM outgoing WHERE useful_until < :now AND state = 'DUE'";

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
    return handle
        .createQuery("SELECT 1" + USELESS + " LIMIT 1")
        .bind("now", now)
        .mapTo(Integer.class)
        .findOne()
        .isPresent();
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
