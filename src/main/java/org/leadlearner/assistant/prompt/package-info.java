/** The prompts that a person gets, and their answers. */
@NullMarked
package org.leadlearner.assistant.prompt;

import org.jspecify.annotations.NullMarked;
