package org.leadlearner.http;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Logs why requests are refused, so that a wrong secret or clock is found. Anybody can post forged
 * requests, so each reason is logged once a minute, with the number of those in between.
 */
public final class RefusalLog {

  private static final Logger LOG = LoggerFactory.getLogger(RefusalLog.class);
  private static final Duration PAUSE = Duration.ofMinutes(1);

  private final String platform;
  private final Clock clock;
  private final Map<String, Told> told = new HashMap<>();

  private record Told(Instant at, int since) {}

  /**
   * @param platform whose requests they pretend to be
   */
  public RefusalLog(String platform, Clock clock) {
    this.platform = platform;
    this.clock = clock;
  }

  /**
   * @param reason a sentence of ours without its full stop, never a part of the request
   */
  public synchronized void refused(int status, String reason) {
    Instant now = clock.instant();
    Told last = told.getOrDefault(reason, new Told(Instant.EPOCH, 0));
    if (Duration.between(last.at(), now).abs().compareTo(PAUSE) < 0) {
      told.put(reason, new Told(last.at(), last.since() + 1));
      return;
    }
    told.put(reason, new Told(now, 0));
    LOG.info(
        "What was posted for {} is refused with {}: {}.{}",
        platform,
        status,
        reason,
        last.since() == 0 ? "" : " So were " + last.since() + " more since the last such line.");
  }
}
