package org.leadlearner.chat;

import java.time.Duration;

/**
 * Until when something may be begun, by the time that this process measures: it goes on while the
 * process is stopped, and no clock of a person sets it.
 *
 * @param nanos as {@link System#nanoTime} tells them; empty of meaning where there is no end
 * @param isSet whether there is an end
 */
public record Deadline(long nanos, boolean isSet) {

  /** Whenever. */
  public static final Deadline NONE = new Deadline(0, false);

  public static Deadline in(Duration time) {
    return new Deadline(System.nanoTime() + time.toNanos(), true);
  }

  public boolean isOver() {
    return isSet && System.nanoTime() - nanos >= 0;
  }
}
