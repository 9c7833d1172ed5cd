package org.leadlearner.store.secret;

import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The first workspace of each platform that installed the app. */
final class FirstWorkspaceTable {

  private FirstWorkspaceTable() {}

  static Optional<String> find(Handle handle, String platform) {
    return handle
        .createQuery("SELECT workspace FROM first_workspace WHERE platform = :platform")
        .bind("platform", platform)
        .mapTo(String.class)
        .findOne();
  }

  /** Of two concurrent calls, the second waits and finds the first. */
  static String claim(Handle handle, String platform, String workspace, Instant at) {
    handle
        .createUpdate(
            """
            INSERT INTO first_workspace (platform, workspace, since)
            VALUES (:platform, :workspace, :at)
            ON CONFLICT (platform) DO NOTHING
            """)
        .bind("platform", platform)
        .bind("workspace", workspace)
        .bind("at", at)
        .execute();
    return find(handle, platform).orElseThrow();
  }
}
