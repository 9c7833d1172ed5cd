package org.leadlearner.access;

import java.time.Instant;

/**
 * A workspace that installed the app.
 *
 * @param platform as in {@code Account.platform()}
 * @param workspace as in {@code Account.workspace()}
 * @param name the name of the workspace
 * @param credentials what the platform's code needs to speak there, in its own format; secret, and
 *     encrypted wherever it is stored
 */
public record Installation(
    String platform, String workspace, String name, String credentials, Instant at) {

  /** Without the credentials, so that they appear in no log. */
  @Override
  public String toString() {
    return "Installation[" + platform + " " + workspace + "]";
  }
}
