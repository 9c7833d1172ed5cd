/**
 * Reads a line as the answer to a check-in question: letters, numbers, stages, positions in a list,
 * corrections and free text. Pure.
 */
@NullMarked
package org.leadlearner.understand.answer;

import org.jspecify.annotations.NullMarked;
