package org.leadlearner.bench;

import java.util.Arrays;

/**
 * What one round gave.
 *
 * @param perSecond answered requests
 * @param p50 milliseconds from the first byte sent to the last one read
 * @param p99 as {@code p50}
 * @param cpu microseconds of the process for each request, without the clients' threads
 */
record Measured(int answered, double perSecond, double p50, double p99, double cpu) {

  private static final double NANOSECONDS = 1e9;

  static Measured of(long[] latencies, long elapsed, long cpu) {
    long[] sorted = latencies.clone();
    Arrays.sort(sorted);
    int count = sorted.length;
    return new Measured(
        count,
        count * NANOSECONDS / elapsed,
        sorted[count / 2] / 1e6,
        sorted[(int) (count * 0.99)] / 1e6,
        cpu / 1e3 / count);
  }
}
