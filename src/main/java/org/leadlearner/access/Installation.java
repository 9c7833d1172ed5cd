package org.leadlearner.access;

import java.time.Instant;

/**
 * A workspace that installed the assistant.
 *
 * @param platform as in {@code Account.platform()}
 * @param workspace as in {@code Account.workspace()}
 * @param name what people call the workspace
 * @param credentials what the platform's room needs to speak there, in a form of its own; secret,
 *     and encrypted wherever it is kept
 */
public record Installation(
    String platform, String workspace, String name, String credentials, Instant at) {

  /** Without the credentials, so that they stand in no log. */
  @Override
  public String toString() {
    return "Installation[" + platform + " " + workspace + "]";
  }
}
