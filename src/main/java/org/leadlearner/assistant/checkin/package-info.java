/** The check-in as a conversation: starts, asks, edits and ends. */
@NullMarked
package org.leadlearner.assistant.checkin;

import org.jspecify.annotations.NullMarked;
