/** A person's own daily prompts: their schedule, the message, and what they did with it. */
@NullMarked
package org.leadlearner.assistant.prompt;

import org.jspecify.annotations.NullMarked;
