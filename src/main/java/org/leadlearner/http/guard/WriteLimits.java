package org.leadlearner.http.guard;

import java.time.Duration;

/**
 * How slowly a client may read its response.
 *
 * @param grace the time that any write may take
 * @param leastBytesPerSecond the minimum rate for a write after that
 */
public record WriteLimits(Duration grace, int leastBytesPerSecond) {

  /** The speed of the slowest mobile phones. */
  public static final WriteLimits USUAL = new WriteLimits(Duration.ofSeconds(10), 4_000);
}
