/**
 * One turn of a conversation: who acts where, and the replies and buttons that all handlers use.
 */
@NullMarked
package org.leadlearner.assistant.turn;

import org.jspecify.annotations.NullMarked;
