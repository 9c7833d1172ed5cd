package org.leadlearner.chat.slack.fake;

import java.util.Optional;

/**
 * How requests to the bot are made.
 *
 * @param timestamp replaces the one that the signature's kind would have
 * @param retry 0 for the first delivery, then 1, 2, 3
 * @param retryReason as in X-Slack-Retry-Reason
 * @param eventId replaces the random one
 * @param team the workspace that it happened in
 */
record Manner(
    Signature signature,
    String secret,
    Optional<String> timestamp,
    int retry,
    String retryReason,
    Optional<String> eventId,
    Team team) {

  static Manner proper(String secret) {
    return new Manner(Signature.GOOD, secret, Optional.empty(), 0, "", Optional.empty(), Team.HOME);
  }

  Manner signed(Signature kind) {
    return new Manner(kind, secret, timestamp, retry, retryReason, eventId, team);
  }

  Manner withSecret(String other) {
    return new Manner(signature, other, timestamp, retry, retryReason, eventId, team);
  }

  Manner at(String time) {
    return new Manner(signature, secret, Optional.of(time), retry, retryReason, eventId, team);
  }

  Manner retry(int number, String reason) {
    return new Manner(signature, secret, timestamp, number, reason, eventId, team);
  }

  Manner eventId(String id) {
    return new Manner(signature, secret, timestamp, retry, retryReason, Optional.of(id), team);
  }

  Manner in(Team other) {
    return new Manner(signature, secret, timestamp, retry, retryReason, eventId, other);
  }
}
