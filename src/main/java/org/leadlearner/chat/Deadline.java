package org.leadlearner.chat;

import java.time.Duration;

/**
 * The latest time to start something, measured with this process's own clock: it goes on while the
 * process is paused, and setting the system clock does not change it.
 *
 * @param nanos a value of {@link System#nanoTime}; without meaning when there is no deadline
 * @param isSet whether there is a deadline
 */
public record Deadline(long nanos, boolean isSet) {

  /** No deadline. */
  public static final Deadline NONE = new Deadline(0, false);

  public static Deadline in(Duration time) {
    return new Deadline(System.nanoTime() + time.toNanos(), true);
  }

  public boolean isOver() {
    return isSet && System.nanoTime() - nanos >= 0;
  }
}
