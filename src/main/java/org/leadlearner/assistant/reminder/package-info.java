/** Reminders of a check-in: those that a person asked for, and those of one that was left open. */
@NullMarked
package org.leadlearner.assistant.reminder;

import org.jspecify.annotations.NullMarked;
