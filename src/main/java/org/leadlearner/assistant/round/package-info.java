/** A team's round: open, closed, compared, and drawn. */
@NullMarked
package org.leadlearner.assistant.round;

import org.jspecify.annotations.NullMarked;
