package org.leadlearner.http.guard;

import java.time.Duration;

/**
 * How much is worked on at once.
 *
 * @param threads that work
 * @param waiting how many requests may wait for one of them; the rest is refused with 503 at once
 * @param longestWait after which a request that waits is refused with 503, too
 */
public record WorkerLimits(int threads, int waiting, Duration longestWait) {

  /** Slack sends again what was not answered within 3 seconds. */
  public static final WorkerLimits USUAL = new WorkerLimits(32, 256, Duration.ofSeconds(2));

  /** For what only looks, and may be asked for by anybody. */
  public static final WorkerLimits FEW = new WorkerLimits(2, 32, Duration.ofSeconds(4));
}
