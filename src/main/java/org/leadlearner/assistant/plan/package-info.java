/**
 * A leader's growth plan for one strand: the lines from the stage reached to the next, with what
 * was said and what can be shown of each.
 */
@NullMarked
package org.leadlearner.assistant.plan;

import org.jspecify.annotations.NullMarked;
