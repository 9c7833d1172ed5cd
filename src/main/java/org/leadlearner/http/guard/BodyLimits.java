package org.leadlearner.http.guard;

import java.time.Duration;

/**
 * The limits for request bodies that are still arriving.
 *
 * @param largestBytes of one body; larger ones are rejected with 413
 * @param longest from the first byte to the last; longer ones are rejected with 408
 * @param grace how long a body may be slower than the minimum rate
 * @param leastBytesPerSecond the minimum average rate after the grace time; slower ones are
 *     rejected with 408
 * @param mostOfOneClient how many bodies one client may send at once; with one more, its oldest is
 *     rejected with 503, because an honest body is never the oldest for long
 * @param mostBytes of all bodies together; with more, the oldest are rejected with 503
 */
public record BodyLimits(
    int largestBytes,
    Duration longest,
    Duration grace,
    int leastBytesPerSecond,
    int mostOfOneClient,
    long mostBytes) {

  private static final int MEBIBYTE = 1024 * 1024;

  /** For chat platforms, which send a few kilobytes at once, and for forms in a browser. */
  public static final BodyLimits USUAL =
      new BodyLimits(
          MEBIBYTE, Duration.ofSeconds(15), Duration.ofSeconds(3), 1_000, 64, 32L * MEBIBYTE);
}
