package org.leadlearner.http.guard;

import java.time.Duration;

/**
 * How many requests are handled at once.
 *
 * @param threads that handle requests
 * @param waiting how many requests may wait for a thread; more are rejected with 503 at once
 * @param longestWait the time after which a waiting request is rejected with 503 as well
 */
public record WorkerLimits(int threads, int waiting, Duration longestWait) {

  /** Slack retries after 3 seconds without a response. */
  public static final WorkerLimits USUAL = new WorkerLimits(32, 256, Duration.ofSeconds(2));

  /** For checks that anybody may request. */
  public static final WorkerLimits FEW = new WorkerLimits(2, 32, Duration.ofSeconds(4));
}
