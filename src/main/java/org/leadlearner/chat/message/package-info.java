/**
 * What a message says, whatever shows it: its parts, lines, buttons and forms. Pure; it enters no
 * room.
 */
@NullMarked
package org.leadlearner.chat.message;

import org.jspecify.annotations.NullMarked;
