/** What a team agreed on, and the meeting that leads there. Pure. */
@NullMarked
package org.leadlearner.progress.meeting;

import org.jspecify.annotations.NullMarked;
