package org.leadlearner.chat.teams.fake;

import org.leadlearner.chat.fake.Fault;

/** How the Bot Connector, or a gateway before it, refuses a call. */
public final class TeamsFault {
  private TeamsFault() {}

  /** An error as the Bot Connector reports it; the request has no effect. */
  public static Fault error(int status, String code) {
    return Fault.answer(ConnectorAnswer.error(status, code));
  }

  /** A status with a body that is no JSON, as gateways answer; nothing is done. */
  public static Fault status(int status) {
    return Fault.answer(ConnectorAnswer.bare(status));
  }

  /** 429 with Retry-After in seconds, or as a date; nothing is done. */
  public static Fault limited(String retryAfter) {
    return Fault.answer(ConnectorAnswer.error(429, "Throttled").with("Retry-After", retryAfter));
  }

  /** A redirect; nothing is done. */
  public static Fault redirect(String location) {
    return Fault.answer(ConnectorAnswer.bare(307).with("Location", location));
  }
}
