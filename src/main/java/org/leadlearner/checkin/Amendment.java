package org.leadlearner.checkin;

import java.time.Instant;
import java.util.Optional;

/**
 * A change to a check-in after it was finished.
 *
 * @param before the answer that stood; empty when a note was added and no answer changed
 * @param after the answer that stands now; empty likewise
 */
public record Amendment(
    long checkInId,
    String strandKey,
    Optional<Answer> before,
    Optional<Answer> after,
    Instant at) {}
