/**
 * Leads a typed line that is no command: reads the situation, interprets the line in it, and hands
 * its meaning to a handler, asks about it or offers choices.
 */
@NullMarked
package org.leadlearner.assistant.dialogue;

import org.jspecify.annotations.NullMarked;
