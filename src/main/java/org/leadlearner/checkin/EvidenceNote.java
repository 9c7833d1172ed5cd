package org.leadlearner.checkin;

import java.time.Duration;
import java.time.Instant;

/** Something a leader could show a colleague about one strand. */
public record EvidenceNote(String strandKey, String note, Instant at) {

  /** Notes count for twelve months (domain.md, section 3.3). */
  public static final Duration COUNTS_FOR = Duration.ofDays(365);

  public boolean countsAt(Instant time) {
    return !at.isAfter(time) && time.isBefore(at.plus(COUNTS_FOR));
  }
}
