package org.leadlearner.chat.slack.receive;

import org.jspecify.annotations.Nullable;

/** Checks that hold for every payload. */
final class PayloadLimits {

  private PayloadLimits() {}

  /** Throws when a field is missing that Slack always sends. */
  static String required(@Nullable String value, String field) {
    if (value == null || value.isBlank()) {
      throw new IllegalArgumentException("the payload has no " + field);
    }
    return value;
  }
}
