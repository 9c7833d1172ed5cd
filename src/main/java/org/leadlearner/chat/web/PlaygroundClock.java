package org.leadlearner.chat.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Real time that can be moved, so that nobody has to wait a day for a prompt. It continues from
 * where it was set. Only for a program without real people.
 */
public final class PlaygroundClock extends Clock {

  /** The maximum distance from real time, both ways. */
  static final Duration FURTHEST = Duration.ofDays(400);

  private final Clock real;
  private final AtomicLong nanosecondsAhead;

  public PlaygroundClock(Clock real) {
    this(real, new AtomicLong());
  }

  private PlaygroundClock(Clock real, AtomicLong nanosecondsAhead) {
    this.real = real;
    this.nanosecondsAhead = nanosecondsAhead;
  }

  /**
   * Continues from this time; false, without a change, when that is more than 400 days from real
   * time.
   */
  boolean moveTo(Instant at) {
    Duration distance = Duration.between(real.instant(), at);
    if (distance.abs().compareTo(FURTHEST) > 0) {
      return false;
    }
    nanosecondsAhead.set(distance.toNanos());
    return true;
  }

  void backToNow() {
    nanosecondsAhead.set(0);
  }

  boolean isMoved() {
    return nanosecondsAhead.get() != 0;
  }

  Instant realTime() {
    return real.instant();
  }

  @Override
  public Instant instant() {
    return real.instant().plusNanos(nanosecondsAhead.get());
  }

  @Override
  public ZoneId getZone() {
    return real.getZone();
  }

  /** Moved together with this one. */
  @Override
  public Clock withZone(ZoneId zone) {
    return new PlaygroundClock(real.withZone(zone), nanosecondsAhead);
  }
}
