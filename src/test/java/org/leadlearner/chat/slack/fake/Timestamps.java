package org.leadlearner.chat.slack.fake;

import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/** Makes the ts of messages: seconds since 1970, a dot, and six digits that grow. */
final class Timestamps {
  private static final int MILLION = 1_000_000;

  private final AtomicInteger counter = new AtomicInteger();
  private final Clock clock;

  Timestamps(Clock clock) {
    this.clock = clock;
  }

  long seconds() {
    return clock.instant().getEpochSecond();
  }

  String next() {
    int digits = counter.incrementAndGet() % MILLION;
    return String.format(Locale.ROOT, "%d.%06d", seconds(), digits);
  }
}
