package org.leadlearner.chat.fake;

import java.time.Duration;
import java.util.concurrent.CompletionStage;

/** Trouble that strikes one call. */
@FunctionalInterface
public interface Fault {

  /** Decides over one exchange: it must answer, reset, or let it proceed, now or later. */
  void strike(Exchange exchange);

  /** An answer instead of what was asked for; nothing is done. */
  static Fault answer(HttpAnswer answer) {
    return exchange -> exchange.send(answer);
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
