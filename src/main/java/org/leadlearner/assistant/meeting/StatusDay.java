package org.leadlearner.assistant.meeting;

import java.time.Instant;
import java.util.function.Function;

/**
 * The time for which the state of an agreement is described.
 *
 * @param written formats a day in the reader's time zone
 */
public record StatusDay(Instant now, Function<Instant, String> written) {

  String of(Instant at) {
    return written.apply(at);
  }
}
