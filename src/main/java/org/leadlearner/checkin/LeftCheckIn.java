package org.leadlearner.checkin;

import java.time.Instant;

/**
 * An open check-in that its person may be reminded of.
 *
 * @param touchedAt when it was last used
 */
public record LeftCheckIn(CheckIn checkIn, Instant touchedAt) {}
