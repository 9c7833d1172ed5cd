package org.leadlearner.access;

import java.time.Instant;

/**
 * What lets a person into the dashboard, or keeps them in.
 *
 * @param hash SHA-256 of the secret that the person's browser has, as 64 hexadecimal digits; the
 *     secret itself is kept nowhere, so that a copy of the database lets nobody in
 * @param ends the first moment at which it is good for nothing
 */
public record DashboardPass(String hash, long personId, Instant ends) {

  public DashboardPass {
    if (!hash.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException("a pass is kept as a SHA-256 in hexadecimal digits");
    }
  }
}
