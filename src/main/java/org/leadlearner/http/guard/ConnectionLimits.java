package org.leadlearner.http.guard;

import java.time.Duration;

/**
 * How many connections there may be.
 *
 * @param most of all
 * @param mostOfOneAddress from one address of the internet; addresses of this machine and of
 *     private networks may be proxies, which everybody comes through, so these are not counted
 * @param longestHead how long the first line and the headers of a request may take to come
 */
public record ConnectionLimits(int most, int mostOfOneAddress, Duration longestHead) {

  /** Well under the thousand open files that an operating system often grants. */
  public static final ConnectionLimits USUAL =
      new ConnectionLimits(800, 64, Duration.ofSeconds(10));
}
