/** The prompts that a person gets, and what they say became of them. */
@NullMarked
package org.leadlearner.assistant.prompt;

import org.jspecify.annotations.NullMarked;
