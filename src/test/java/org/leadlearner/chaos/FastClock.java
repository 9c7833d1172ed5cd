package org.leadlearner.chaos;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** A clock that stands until it is let go, and on which a minute is over in a second then. */
final class FastClock extends Clock {

  private static final int FASTER = 60;

  private final Instant start;
  private volatile @Nullable Long began;

  FastClock(Instant start) {
    this.start = start;
  }

  void go() {
    began = System.nanoTime();
  }

  @Override
  public Instant instant() {
    Long since = began;
    return since == null
        ? start
        : start.plus(Duration.ofNanos(System.nanoTime() - since).multipliedBy(FASTER));
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }
}
