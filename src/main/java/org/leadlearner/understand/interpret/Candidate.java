package org.leadlearner.understand.interpret;

import org.leadlearner.understand.Meaning;

/**
 * One possible meaning of a line.
 *
 * @param share the probability of this meaning, from 0 to 1: the sum over all phrases of its intent
 */
record Candidate(Meaning meaning, float share) {}
