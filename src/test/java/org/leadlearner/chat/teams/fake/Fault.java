package org.leadlearner.chat.teams.fake;

import java.time.Duration;
import java.util.concurrent.CompletionStage;

/** Trouble that strikes one call. */
@FunctionalInterface
public interface Fault {

  /** Decides over one exchange: it must answer, reset, or let it proceed, now or later. */
  void strike(Exchange exchange);

  /** An error as the Bot Connector tells it; nothing is done. */
  static Fault error(int status, String code) {
    return exchange -> exchange.send(HttpAnswer.error(status, code));
  }

  /** A status with a body that is no JSON, as gateways answer; nothing is done. */
  static Fault status(int status) {
    return exchange -> exchange.send(HttpAnswer.bare(status));
  }

  /** 429 with Retry-After in seconds, or as a date; nothing is done. */
  static Fault limited(String retryAfter) {
    return exchange ->
        exchange.send(HttpAnswer.error(429, "Throttled").with("Retry-After", retryAfter));
  }

  /** A redirect; nothing is done. */
  static Fault redirect(String location) {
    return exchange -> exchange.send(HttpAnswer.bare(307).with("Location", location));
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
