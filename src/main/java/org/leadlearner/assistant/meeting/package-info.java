/**
 * The meeting in which a team agrees on a reading, the agreement, and the follow-up of its next
 * step.
 */
@NullMarked
package org.leadlearner.assistant.meeting;

import org.jspecify.annotations.NullMarked;
