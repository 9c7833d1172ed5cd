package org.leadlearner.store.database;

import java.time.Duration;

/**
 * How long one of several nodes may keep others from what it has, while nobody hears of it.
 *
 * @param message that it sends
 * @param lane whose messages it alone sends, so that it alone counts against a workspace's limits
 */
public record Leases(Duration message, Duration lane) {

  public static final Leases USUAL = new Leases(Duration.ofSeconds(60), Duration.ofSeconds(10));
}
