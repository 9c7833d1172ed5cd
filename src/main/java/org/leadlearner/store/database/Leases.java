package org.leadlearner.store.database;

import java.time.Duration;

/**
 * How long one of several nodes may hold something without a sign of life.
 *
 * @param message that it sends
 * @param lane whose messages only it sends, so that one place counts a workspace's rate limits
 */
public record Leases(Duration message, Duration lane) {

  public static final Leases USUAL = new Leases(Duration.ofSeconds(60), Duration.ofSeconds(10));
}
