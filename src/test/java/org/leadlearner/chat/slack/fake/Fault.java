package org.leadlearner.chat.slack.fake;

import java.time.Duration;
import java.util.concurrent.CompletionStage;

/** Trouble that strikes one call. */
@FunctionalInterface
public interface Fault {

  /** Decides over one exchange: it must answer, reset, or let it proceed, now or later. */
  void strike(Exchange exchange);

  /** 429 with Retry-After; nothing is done. */
  static Fault rateLimited(int seconds) {
    return exchange ->
        exchange.send(
            HttpAnswer.refused(429, "ratelimited").with("Retry-After", Integer.toString(seconds)));
  }

  /** A bare HTTP status with a body that is no use; nothing is done. */
  static Fault status(int status) {
    return exchange -> exchange.send(HttpAnswer.refused(status, "internal"));
  }

  /** 200 with {@code ok: false} and this error; nothing is done. */
  static Fault error(String error) {
    return exchange -> exchange.send(HttpAnswer.refused(200, error));
  }

  /** As {@link #error}: Slack says itself that some of the call may have succeeded; here none. */
  static Fault fatalError() {
    return error("fatal_error");
  }

  /** The call is done and answered, but late. */
  static Fault slow(Duration delay) {
    return exchange -> exchange.later(delay, exchange::proceed);
  }

  /** The call waits until {@code release} completes, then it is done and answered. */
  static Fault held(CompletionStage<?> release) {
    return exchange -> release.whenComplete((done, failed) -> exchange.proceed());
  }

  /** The connection is reset before anything is done. */
  static Fault resetBefore() {
    return Exchange::reset;
  }

  /** The call is done, then the connection is reset: the reply is lost. */
  static Fault acceptedThenReset() {
    return accepted(resetBefore());
  }

  /** The call is done, then another fault strikes its reply. */
  static Fault accepted(Fault then) {
    return exchange -> {
      exchange.act();
      then.strike(exchange);
    };
  }
}
