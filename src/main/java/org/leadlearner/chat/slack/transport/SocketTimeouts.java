package org.leadlearner.chat.slack.transport;

import java.time.Duration;

/**
 * The timeouts of Socket Mode.
 *
 * @param tick between two runs of the supervising task
 * @param greeting how long Slack may take to say hello on a new connection
 * @param look between two pings
 * @param leaving how long an old connection stays open, to answer the requests that came over it
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

  /** How long to wait after so many failures in a row, about a minute at most. */
  Duration wait(int failures) {
    return shortest.multipliedBy(1L << Math.min(failures, MOST_DOUBLINGS));
  }
}
