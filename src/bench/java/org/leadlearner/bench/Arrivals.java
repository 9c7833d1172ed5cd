package org.leadlearner.bench;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.leadlearner.chat.ChatPlatform;
import org.leadlearner.chat.Outgoing;

/** A platform that takes every message at once, and on which somebody waits for the next one. */
final class Arrivals implements ChatPlatform {

  private final String name;
  private final Semaphore arrived = new Semaphore(0);

  Arrivals(String name) {
    this.name = name;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public boolean showsRepeatsOnce() {
    return true;
  }

  @Override
  public Sent send(Outgoing outgoing) {
    arrived.release();
    return new Sent.Accepted();
  }

  /** What is here already is not waited for. */
  void forget() {
    arrived.drainPermits();
  }

  /** Throws when none comes in this time. */
  void await(Duration longest) {
    try {
      if (!arrived.tryAcquire(longest.toNanos(), TimeUnit.NANOSECONDS)) {
        throw new IllegalStateException("no answer came in " + longest);
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }
}
