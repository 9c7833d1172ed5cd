package org.leadlearner.chat.slack.transport;

import java.time.Duration;

/**
 * How patient we are with Socket Mode.
 *
 * @param tick between two looks at whether there is something to do
 * @param greeting how long Slack may take to greet a new connection
 * @param look between two pings of ours
 * @param leaving how long an old connection stays, to answer what came over it
 * @param shortest the wait after the first failure; it doubles with each
 */
public record SocketTimeouts(
    Duration tick, Duration greeting, Duration look, Duration leaving, Duration shortest) {

  public static final SocketTimeouts USUAL =
      new SocketTimeouts(
          Duration.ofSeconds(1),
          Duration.ofSeconds(10),
          Duration.ofSeconds(15),
          Duration.ofSeconds(5),
          Duration.ofSeconds(1));

  private static final int MOST_DOUBLINGS = 6;

  /** How long to wait after so many failures in a row, a minute about at most. */
  Duration wait(int failures) {
    return shortest.multipliedBy(1L << Math.min(failures, MOST_DOUBLINGS));
  }
}
