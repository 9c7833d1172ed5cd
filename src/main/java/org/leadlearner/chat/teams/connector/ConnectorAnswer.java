package org.leadlearner.chat.teams.connector;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/** What became of one call to the Bot Connector. */
public sealed interface ConnectorAnswer<T> {

  /** What came of a second step that begins only once the first was done. */
  <U> ConnectorAnswer<U> then(Function<T, ConnectorAnswer<U>> second);

  /** The same for a call that may be repeated without harm: where nobody can say, it may be. */
  default ConnectorAnswer<T> ofRepeatable() {
    return this;
  }

  /** It was done. */
  record Done<T>(T body) implements ConnectorAnswer<T> {

    @Override
    public <U> ConnectorAnswer<U> then(Function<T, ConnectorAnswer<U>> second) {
      return second.apply(body);
    }
  }

  /**
   * The service said no for good, and nothing was done.
   *
   * @param status of HTTP; 0 when we did not even ask
   * @param code the service's own word, such as ConversationNotFound
   */
  record Refused<T>(int status, String code) implements ConnectorAnswer<T> {

    @Override
    public <U> ConnectorAnswer<U> then(Function<T, ConnectorAnswer<U>> second) {
      return new Refused<>(status, code);
    }
  }

  /**
   * Surely nothing was done, and it may be asked for again.
   *
   * @param pause how long the service wants us to wait
   */
  record NotDone<T>(String why, Optional<Duration> pause) implements ConnectorAnswer<T> {

    NotDone(String why) {
      this(why, Optional.empty());
    }

    @Override
    public <U> ConnectorAnswer<U> then(Function<T, ConnectorAnswer<U>> second) {
      return new NotDone<>(why, pause);
    }
  }

  /** The call was sent, and nobody can say whether it was done. */
  record Unclear<T>(String why) implements ConnectorAnswer<T> {

    @Override
    public ConnectorAnswer<T> ofRepeatable() {
      return new NotDone<>(why);
    }

    @Override
    public <U> ConnectorAnswer<U> then(Function<T, ConnectorAnswer<U>> second) {
      return new Unclear<>(why);
    }
  }
}
