/**
 * Entry point of the assistant: takes interactions and events of the clock, and returns replies.
 */
@NullMarked
package org.leadlearner.assistant;

import org.jspecify.annotations.NullMarked;
