package org.leadlearner.chat.slack.api;

import java.time.Duration;

/** The outcome of one call to Slack. */
sealed interface CallOutcome<T> {

  /** It succeeded. */
  record Done<T>(T body) implements CallOutcome<T> {}

  /** Slack refused it, and nothing was done. */
  record Refused<T>(String error) implements CallOutcome<T> {}

  /** Rate limited: nothing was done, and nothing will be until {@code pause} is over. */
  record Limited<T>(Duration pause) implements CallOutcome<T> {}

  /** Slack certainly did nothing, and the call may be retried. */
  record NotReached<T>(String why) implements CallOutcome<T> {}

  /** The call was sent, and it is unknown whether it was done. */
  record Unclear<T>(String why) implements CallOutcome<T> {}
}
