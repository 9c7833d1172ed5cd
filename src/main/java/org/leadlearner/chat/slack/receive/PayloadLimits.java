package org.leadlearner.chat.slack.receive;

import org.jspecify.annotations.Nullable;

/** What every payload is held to. */
final class PayloadLimits {

  private PayloadLimits() {}

  /** Throws when Slack left out what it always sends: then this is not from Slack as we know it. */
  static String required(@Nullable String value, String field) {
    if (value == null || value.isBlank()) {
      throw new IllegalArgumentException("the payload has no " + field);
    }
    return value;
  }
}
