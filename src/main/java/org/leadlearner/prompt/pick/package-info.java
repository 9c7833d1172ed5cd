/** Picks the prompt that fits a person or a channel today. Pure. */
@NullMarked
package org.leadlearner.prompt.pick;

import org.jspecify.annotations.NullMarked;
