/**
 * A leader's growth plan for one strand: the sentences from the current stage to the next, with
 * what was said and what can be shown for each.
 */
@NullMarked
package org.leadlearner.assistant.plan;

import org.jspecify.annotations.NullMarked;
