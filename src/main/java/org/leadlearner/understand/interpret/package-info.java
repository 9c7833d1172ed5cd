/**
 * Finds the meaning of a line: first as an answer to the open question, then as an exact phrase,
 * then as the most similar phrase. Pure.
 */
@NullMarked
package org.leadlearner.understand.interpret;

import org.jspecify.annotations.NullMarked;
