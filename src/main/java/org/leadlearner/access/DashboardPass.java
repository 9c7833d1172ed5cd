package org.leadlearner.access;

import java.time.Instant;

/**
 * A sign-in link or a session of the dashboard.
 *
 * @param hash SHA-256 of the secret in the person's browser, as 64 hexadecimal digits; the secret
 *     itself is not stored, so a copy of the database gives nobody access
 * @param ends the first moment at which it is no longer valid
 */
public record DashboardPass(String hash, long personId, Instant ends) {

  public DashboardPass {
    if (!hash.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException("a pass is kept as a SHA-256 in hexadecimal digits");
    }
  }
}
