/**
 * Reads a line as an answer to a question of a check-in: letters, numbers and all that lies between
 * them, stages, places on the list, corrections, and own words. Pure; it enters understand, its
 * text and rubric.
 */
@NullMarked
package org.leadlearner.understand.answer;

import org.jspecify.annotations.NullMarked;
