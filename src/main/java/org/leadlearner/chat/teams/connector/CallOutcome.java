package org.leadlearner.chat.teams.connector;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/** The outcome of one call to the Bot Connector. */
public sealed interface CallOutcome<T> {

  /** One function for each kind, so that a new one does not compile until all know it. */
  <R> R match(
      Function<Done<T>, R> done,
      Function<Refused<T>, R> refused,
      Function<NotDone<T>, R> notDone,
      Function<Unclear<T>, R> unclear);

  /** The outcome of a second call, which is made only if the first succeeded. */
  default <U> CallOutcome<U> then(Function<T, CallOutcome<U>> second) {
    return match(
        done -> second.apply(done.body()),
        refused -> new Refused<>(refused.status(), refused.code()),
        notDone -> new NotDone<>(notDone.why(), notDone.pause()),
        unclear -> new Unclear<>(unclear.why()));
  }

  /** The same for a call that is safe to repeat: {@link Unclear} becomes {@link NotDone}. */
  default CallOutcome<T> ofRepeatable() {
    return this;
  }

  /** It succeeded. */
  record Done<T>(T body) implements CallOutcome<T> {

    @Override
    public <R> R match(
        Function<Done<T>, R> done,
        Function<Refused<T>, R> refused,
        Function<NotDone<T>, R> notDone,
        Function<Unclear<T>, R> unclear) {
      return done.apply(this);
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
    public <R> R match(
        Function<Done<T>, R> done,
        Function<Refused<T>, R> refused,
        Function<NotDone<T>, R> notDone,
        Function<Unclear<T>, R> unclear) {
      return refused.apply(this);
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
    public <R> R match(
        Function<Done<T>, R> done,
        Function<Refused<T>, R> refused,
        Function<NotDone<T>, R> notDone,
        Function<Unclear<T>, R> unclear) {
      return notDone.apply(this);
    }
  }

  /** The call was sent, and it is unknown whether it was done. */
  record Unclear<T>(String why) implements CallOutcome<T> {

    @Override
    public CallOutcome<T> ofRepeatable() {
      return new NotDone<>(why);
    }

    @Override
    public <R> R match(
        Function<Done<T>, R> done,
        Function<Refused<T>, R> refused,
        Function<NotDone<T>, R> notDone,
        Function<Unclear<T>, R> unclear) {
      return unclear.apply(this);
    }
  }
}
