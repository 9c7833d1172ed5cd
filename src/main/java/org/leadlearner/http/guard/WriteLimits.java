package org.leadlearner.http.guard;

import java.time.Duration;

/**
 * How slowly a client may take its answer.
 *
 * @param grace that any write may take
 * @param leastBytesPerSecond at which the bytes of a write must be taken after that
 */
public record WriteLimits(Duration grace, int leastBytesPerSecond) {

  /** As over the slowest of mobile phones. */
  public static final WriteLimits USUAL = new WriteLimits(Duration.ofSeconds(10), 4_000);
}
