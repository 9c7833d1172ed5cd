package org.leadlearner.understand.interpret;

import org.leadlearner.understand.Meaning;

/**
 * A meaning that a line could have.
 *
 * @param share how near it is, of all that it could be, from 0 to 1; that of its intent in all
 */
record Candidate(Meaning meaning, float share) {}
