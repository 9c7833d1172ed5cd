package org.leadlearner.understand.decision;

import org.leadlearner.understand.Meaning;

/**
 * One possible meaning of a line.
 *
 * @param share the probability of this meaning, from 0 to 1: the sum over all phrases of its intent
 */
public record Candidate(Meaning meaning, float share) {}
