package org.leadlearner.chat.slack.api;

import java.time.Duration;

/** What became of one call to Slack. */
sealed interface CallOutcome<T> {

  /** It was done. */
  record Done<T>(T body) implements CallOutcome<T> {}

  /** Slack said no, and nothing was done. */
  record Refused<T>(String error) implements CallOutcome<T> {}

  /** Too many calls: nothing was done, and nothing will be before {@code pause} is over. */
  record Limited<T>(Duration pause) implements CallOutcome<T> {}

  /** Slack surely did nothing, and may do so at another time. */
  record NotReached<T>(String why) implements CallOutcome<T> {}

  /** The call was sent, and nobody can say whether it was done. */
  record Unclear<T>(String why) implements CallOutcome<T> {}
}
