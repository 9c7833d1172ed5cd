/**
 * Connects typed lines with the assistant: the situation of a line, the questions that are open,
 * and the offers when a meaning is not certain.
 */
@NullMarked
package org.leadlearner.assistant.hearing;

import org.jspecify.annotations.NullMarked;
