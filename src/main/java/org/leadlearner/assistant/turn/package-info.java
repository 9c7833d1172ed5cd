/**
 * One turn of a conversation: who speaks where, and the replies and buttons that any handler may
 * use.
 */
@NullMarked
package org.leadlearner.assistant.turn;

import org.jspecify.annotations.NullMarked;
