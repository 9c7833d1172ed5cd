package org.leadlearner.http.guard;

import java.time.Duration;

/**
 * How much of the server the bodies may take that have not come to their end yet.
 *
 * @param largestBytes of one body; more is refused with 413
 * @param longest from the first byte to the last; longer is refused with 408
 * @param grace how long a body may be slower than the least rate
 * @param leastBytesPerSecond on the average of the time after the grace; slower is refused with 408
 * @param mostOfOneClient how many one client may have begun at once; with one more, its oldest is
 *     refused with 503, since an honest body is never the oldest for long
 * @param mostBytes of all of them together; with more, the oldest are refused with 503
 */
public record BodyLimits(
    int largestBytes,
    Duration longest,
    Duration grace,
    int leastBytesPerSecond,
    int mostOfOneClient,
    long mostBytes) {

  private static final int MEBIBYTE = 1024 * 1024;

  /** As for chat platforms, which send a few kilobytes at once, and for forms in a browser. */
  public static final BodyLimits USUAL =
      new BodyLimits(
          MEBIBYTE, Duration.ofSeconds(15), Duration.ofSeconds(3), 1_000, 64, 32L * MEBIBYTE);
}
