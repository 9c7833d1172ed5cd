/**
 * Reads a line into words that can be compared: spelling, short forms, emoji, and classes of words
 * with the same meaning. Pure: imports no other package.
 */
@NullMarked
package org.leadlearner.understand.text;

import org.jspecify.annotations.NullMarked;
