package org.leadlearner.chat.teams.connector;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/** What became of one call to the Bot Connector. */
public sealed interface CallOutcome<T> {

  /** What came of a second step that begins only once the first was done. */
  <U> CallOutcome<U> then(Function<T, CallOutcome<U>> second);

  /** The same for a call that may be repeated without harm: where nobody can say, it may be. */
  default CallOutcome<T> ofRepeatable() {
    return this;
  }

  /** It was done. */
  record Done<T>(T body) implements CallOutcome<T> {

    @Override
    public <U> CallOutcome<U> then(Function<T, CallOutcome<U>> second) {
      return second.apply(body);
    }
  }

  /**
   * The service said no for good, and nothing was done.
   *
   * @param status of HTTP; 0 when we did not even ask
   * @param code the service's own word, such as ConversationNotFound
   */
  record Refused<T>(int status, String code) implements CallOutcome<T> {

    @Override
    public <U> CallOutcome<U> then(Function<T, CallOutcome<U>> second) {
      return new Refused<>(status, code);
    }
  }

  /**
   * Surely nothing was done, and it may be asked for again.
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

  /** The call was sent, and nobody can say whether it was done. */
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
