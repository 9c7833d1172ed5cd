/**
 * The check-in as a conversation: a leader answers strand by strand, and every turn is a pure
 * function from a check-in and an input to the next check-in.
 */
@NullMarked
package org.leadlearner.checkin;

import org.jspecify.annotations.NullMarked;
