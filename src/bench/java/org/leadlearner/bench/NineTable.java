package org.leadlearner.bench;

import java.time.Duration;
import java.util.Locale;

/** The figures of one morning as a line. */
final class NineTable {

  static final String HEAD =
      "%-18s %7s %7s %7s %6s %8s %5s %6s   %-22s   %-22s"
          .formatted(
              "",
              "prompts",
              "least s",
              "took s",
              "ratio",
              "too soon",
              "twice",
              "missed",
              "click p50 ms idle/busy",
              "click p99 ms idle/busy");

  private NineTable() {}

  /** What a platform got of the prompts, the least time that its limits allow, and the time. */
  record Sending(int prompts, Duration least, double seconds, PacedPlatform platform) {}

  static String row(String name, Sending sending, Measured idle, Measured busy) {
    double least = sending.least().toMillis() / 1e3;
    PacedPlatform platform = sending.platform();
    return String.format(
        Locale.ROOT,
        "%-18s %7d %7.1f %7.1f %5.2fx %8d %5d %6d   %-22s   %-22s",
        name,
        sending.prompts(),
        least,
        sending.seconds(),
        sending.seconds() / least,
        platform.refused(),
        platform.twice(),
        sending.prompts() - platform.reached(),
        pair(idle.p50(), busy.p50()),
        pair(idle.p99(), busy.p99()));
  }

  private static String pair(double idle, double busy) {
    return String.format(Locale.ROOT, "%.1f / %.1f = %.1fx", idle, busy, busy / idle);
  }
}
