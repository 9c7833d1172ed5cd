package org.leadlearner.rubric;

/**
 * The texts for one stage of one strand.
 *
 * @param option the sentence that a leader picks first, at most 75 characters
 * @param indicator what a leader at this stage can point to
 * @param nextStep one step from this stage towards the next; at Staging, how to keep going
 */
public record StageDescription(String option, String indicator, String nextStep) {}
