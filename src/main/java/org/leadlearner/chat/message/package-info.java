/**
 * The content of a message, independent of platforms: its parts, lines, buttons and forms. Pure.
 */
@NullMarked
package org.leadlearner.chat.message;

import org.jspecify.annotations.NullMarked;
