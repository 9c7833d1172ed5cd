/** The meeting in which a team agrees on a reading, and the agreement that its members sign. */
@NullMarked
package org.leadlearner.assistant.meeting;

import org.jspecify.annotations.NullMarked;
