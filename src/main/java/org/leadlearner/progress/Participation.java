package org.leadlearner.progress;

/**
 * The denominators of a round, as they were when it closed.
 *
 * @param invited everybody who is counted, was asked to join, or declined
 * @param reached to whom the last message got through
 * @param blocked whom the platform did not let us write to
 * @param away who had paused
 * @param declined who said no to the team
 * @param finished whose check-in counts
 */
public record Participation(
    int invited, int reached, int blocked, int away, int declined, int finished) {}
