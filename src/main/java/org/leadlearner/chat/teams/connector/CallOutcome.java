package org.leadlearner.chat.teams.connector;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/** The outcome of one call to the Bot Connector. */
public sealed interface CallOutcome<T> {

  /** The outcome of a second call, which is made only if the first succeeded. */
  <U> CallOutcome<U> then(Function<T, CallOutcome<U>> second);

  /** The same for a call that is safe to repeat: {@link Unclear} becomes {@link NotDone}. */
  default CallOutcome<T> ofRepeatable() {
    return this;
  }

  /** It succeeded. */
  record Done<T>(T body) implements CallOutcome<T> {

    @Override
    public <U> CallOutcome<U> then(Function<T, CallOutcome<U>> second) {
      return second.apply(body);
    }
  }

  /**
   * The service refused it permanently, and nothing was done.
   *
   * @param status the HTTP status; 0 when no request was sent
   * @param code the error code of the service, such as ConversationNotFound
   */
  record Refused<T>(int status, String code) implements CallOutcome<T> {

    @Override
    public <U> CallOutcome<U> then(Function<T, CallOutcome<U>> second) {
      return new Refused<>(status, code);
    }
  }

  /**
   * Certainly nothing was done, and the call may be retried.
   *
   * @param pause how long the service wants us to wait
   */
  record NotDone<T>(String why, Optional<Duration> pause) implements CallOutcome<T> {

    NotDone(String why) {
      this(why, Optional.empty());
    }

    @Override
    public <U> CallOutcome<U> then(Function<T, CallOutcome<U>> second) {
      return new NotDone<>(why, pause);
    }
  }

  /** The call was sent, and it is unknown whether it was done. */
  record Unclear<T>(String why) implements CallOutcome<T> {

    @Override
    public CallOutcome<T> ofRepeatable() {
      return new NotDone<>(why);
    }

    @Override
    public <U> CallOutcome<U> then(Function<T, CallOutcome<U>> second) {
      return new Unclear<>(why);
    }
  }
}
