package org.leadlearner.chat.slack.api;

import java.time.Duration;
import java.util.Optional;
import org.leadlearner.chat.ChatPlatform.Sent;
import org.leadlearner.people.Conversation;

/** The outcome of one call to Slack. */
sealed interface CallOutcome<T> {

  /** What it means for a message that was posted by the call. */
  Sent sent(Conversation to);

  /** It succeeded. */
  record Done<T>(T body) implements CallOutcome<T> {
    @Override
    public Sent sent(Conversation to) {
      return new Sent.Accepted();
    }
  }

  /** Slack refused it, and nothing was done. */
  record Refused<T>(String error) implements CallOutcome<T> {
    @Override
    public Sent sent(Conversation to) {
      return new Sent.Refused(SlackErrors.withMend(error), SlackErrors.shut(error, to));
    }
  }

  /** Rate limited: nothing was done, and nothing will be until {@code pause} is over. */
  record Limited<T>(Duration pause) implements CallOutcome<T> {
    @Override
    public Sent sent(Conversation to) {
      return new Sent.NotSent("limited by Slack", Optional.of(pause));
    }
  }

  /** Slack certainly did nothing, and the call may be retried. */
  record NotReached<T>(String why) implements CallOutcome<T> {
    @Override
    public Sent sent(Conversation to) {
      return new Sent.NotSent(why);
    }
  }

  /** The call was sent, and it is unknown whether it was done. */
  record Unclear<T>(String why) implements CallOutcome<T> {
    @Override
    public Sent sent(Conversation to) {
      return new Sent.Unknown(why);
    }
  }
}
