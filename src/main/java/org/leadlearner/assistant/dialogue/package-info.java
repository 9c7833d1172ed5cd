/**
 * A typed line that is no command: its situation is read, it is understood, and what it means is
 * done, asked about or offered.
 */
@NullMarked
package org.leadlearner.assistant.dialogue;

import org.jspecify.annotations.NullMarked;
