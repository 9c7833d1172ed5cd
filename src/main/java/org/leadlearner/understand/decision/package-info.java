/**
 * Decides what becomes of a meaning: it is carried out, confirmed first, or offered among others,
 * with every value that the line names. Pure.
 */
@NullMarked
package org.leadlearner.understand.decision;

import org.jspecify.annotations.NullMarked;
