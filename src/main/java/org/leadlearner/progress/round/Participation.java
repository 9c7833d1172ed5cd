package org.leadlearner.progress.round;

/**
 * The denominators of a round, as they were when it closed. {@code reached} and {@code blocked} are
 * of all who were invited; whoever is in neither has not been written to, or nobody knows whether
 * it arrived.
 *
 * @param invited everybody who is counted, was asked to join by name, or declined
 * @param reached to whose own conversation the last message got through
 * @param blocked to whose own conversation the platform refused it
 * @param away who had paused
 * @param declined who said no to the team
 * @param finished whose check-in counts
 */
public record Participation(
    int invited, int reached, int blocked, int away, int declined, int finished) {}
