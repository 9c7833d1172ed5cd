package org.leadlearner.store.team;

import java.security.SecureRandom;
import java.util.Base64;
import org.jdbi.v3.core.Handle;

/** A secret for each team, created when it is first needed. */
final class TeamSecretTable {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 32;

  private TeamSecretTable() {}

  static byte[] of(Handle handle, long teamId) {
    byte[] fresh = new byte[BYTES];
    RANDOM.nextBytes(fresh);
    handle
        .createUpdate(
            """
            INSERT INTO team_secret (team_id, secret) VALUES (:team, :secret)
            ON CONFLICT DO NOTHING
            """)
        .bind("team", teamId)
        .bind("secret", Base64.getEncoder().encodeToString(fresh))
        .execute();
    String kept =
        handle
            .createQuery("SELECT secret FROM team_secret WHERE team_id = :team")
            .bind("team", teamId)
            .mapTo(String.class)
            .one();
    return Base64.getDecoder().decode(kept);
  }
}
