/** The check-in as a conversation: starts, asks, changes, ends, and shows the result. */
@NullMarked
package org.leadlearner.assistant.checkin;

import org.jspecify.annotations.NullMarked;
