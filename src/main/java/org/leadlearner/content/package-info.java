/**
 * Reads the authored content under {@code prompts/}: rubrics, daily prompts, phrases and
 * translations. All faults are reported together, each with its file, line, key and fix.
 */
@NullMarked
package org.leadlearner.content;

import org.jspecify.annotations.NullMarked;
