package org.leadlearner.chat.slack.fake;

import java.time.Clock;
import org.leadlearner.chat.fake.Calls;
import org.leadlearner.chat.fake.Exchange;

/** Writes down every call and lets a waiting fault strike it. */
final class Reception {
  private final Calls<Call, String> calls;
  private final Faults faults;
  private final Clock clock;

  Reception(Calls<Call, String> calls, Faults faults, Clock clock) {
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
