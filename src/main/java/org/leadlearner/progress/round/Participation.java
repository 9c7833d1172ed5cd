package org.leadlearner.progress.round;

/**
 * The denominators of a round, as they were when it closed. {@code reached} and {@code blocked}
 * refer to everyone who was invited; a person in neither was not written to, or the result of
 * sending is unknown.
 *
 * @param invited everyone who counts, was invited by name, or declined
 * @param reached people whose direct conversation accepted the last message
 * @param blocked people whose direct conversation the platform refused
 * @param away people who had paused
 * @param declined people who declined the team
 * @param finished people whose check-in counts
 */
public record Participation(
    int invited, int reached, int blocked, int away, int declined, int finished) {}
