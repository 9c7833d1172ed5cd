package org.leadlearner.http.guard;

import java.time.Duration;

/**
 * The limits for connections.
 *
 * @param most of all
 * @param mostOfOneAddress from one address of the internet; addresses of this machine and of
 *     private networks may be proxies that everybody uses, so they are not limited
 * @param longestHead how long the first line and the headers of a request may take to arrive
 */
public record ConnectionLimits(int most, int mostOfOneAddress, Duration longestHead) {

  /** Well under the thousand open files that an operating system often grants. */
  public static final ConnectionLimits USUAL =
      new ConnectionLimits(800, 64, Duration.ofSeconds(10));
}
