package org.leadlearner.rubric;

/**
 * How one stage of one strand reads.
 *
 * @param option the sentence a leader picks in the first tap, at most 75 characters
 * @param indicator what a leader at this stage can point to
 * @param nextStep one step from this stage towards the next; at Staging, how to keep going
 */
public record StageDescription(String option, String indicator, String nextStep) {}
