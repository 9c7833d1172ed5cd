package org.leadlearner.chat;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.leadlearner.finding.Finding;

/**
 * Checks whether a platform's clock and ours agree, which the verification of requests depends on.
 */
public final class ClockCheck {
  /** Platforms sign the time, and we reject requests that differ by more than five minutes. */
  private static final Duration MOST_SKEW = Duration.ofMinutes(1);

  private final Clock clock;

  public ClockCheck(Clock clock) {
    this.clock = clock;
  }

  /**
   * Compares our clock with a response that has just arrived.
   *
   * @param platform as a person reads it
   * @param date the response's header Date; one that cannot be read gives nothing
   * @param theirs whose clock it is, as a person reads it: "Slack's"
   */
  public Optional<Finding> examine(String platform, String theirs, String date) {
    try {
      Instant remote = Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(date));
      Duration ahead = Duration.between(remote, clock.instant());
      return Optional.of(
          ahead.abs().compareTo(MOST_SKEW) <= 0
              ? Finding.ok(platform + ": the clocks agree")
              : skewed(platform, theirs, ahead));
    } catch (DateTimeException unreadable) {
      return Optional.empty();
    }
  }

  private static Finding skewed(String platform, String theirs, Duration ahead) {
    return Finding.fault(
        "%s: the clock of this machine is %d seconds %s %s, and from 300 on every request is refused. Let the machine set its time from the network."
            .formatted(
                platform,
                ahead.abs().toSeconds(),
                ahead.isNegative() ? "behind" : "ahead of",
                theirs));
  }
}
