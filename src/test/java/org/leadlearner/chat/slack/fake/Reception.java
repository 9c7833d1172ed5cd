package org.leadlearner.chat.slack.fake;

import java.time.Clock;

/** Writes down every call and lets a waiting fault strike it. */
final class Reception {
  private final Calls calls;
  private final Faults faults;
  private final Clock clock;

  Reception(Calls calls, Faults faults, Clock clock) {
    this.calls = calls;
    this.faults = faults;
    this.clock = clock;
  }

  void receive(ApiRequest request, Exchange exchange) {
    calls.add(new Call(request.method(), request.arguments(), request.token(), clock.instant()));
    faults
        .take(request.method(), request.arguments())
        .ifPresentOrElse(fault -> fault.strike(exchange), exchange::proceed);
  }
}
