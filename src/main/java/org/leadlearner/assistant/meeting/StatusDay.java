package org.leadlearner.assistant.meeting;

import java.time.Instant;
import java.util.function.Function;

/**
 * The moment at which it is told how a record stands.
 *
 * @param written writes a day where the reader is
 */
public record StatusDay(Instant now, Function<Instant, String> written) {

  String of(Instant at) {
    return written.apply(at);
  }
}
