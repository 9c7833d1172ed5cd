/**
 * The meeting in which a team agrees on a reading, its record, and the follow-up of its next step.
 */
@NullMarked
package org.leadlearner.assistant.meeting;

import org.jspecify.annotations.NullMarked;
