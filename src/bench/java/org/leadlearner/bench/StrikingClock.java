package org.leadlearner.bench;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * Runs from an hour before a moment on, until it strikes; from then on it runs from that moment.
 */
final class StrikingClock extends Clock {

  private final Clock real;
  private final Instant moment;
  private volatile Duration ahead;

  StrikingClock(Clock real, Instant moment) {
    this.real = real;
    this.moment = moment;
    this.ahead = Duration.between(real.instant(), moment.minus(Duration.ofHours(1)));
  }

  void strike() {
    ahead = Duration.between(real.instant(), moment);
  }

  @Override
  public Instant instant() {
    return real.instant().plus(ahead);
  }

  @Override
  public ZoneId getZone() {
    return real.getZone();
  }

  @Override
  public Clock withZone(ZoneId zone) {
    throw new UnsupportedOperationException("nobody asks this clock for its zone");
  }
}
