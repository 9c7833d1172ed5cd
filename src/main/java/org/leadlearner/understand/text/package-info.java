/**
 * Reads a line into words that can be compared: spelling, short forms, emoji, and the classes of
 * words that mean the same. Pure; it enters no other room.
 */
@NullMarked
package org.leadlearner.understand.text;

import org.jspecify.annotations.NullMarked;
