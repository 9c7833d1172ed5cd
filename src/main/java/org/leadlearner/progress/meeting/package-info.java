/** The agreements of a team, and the meetings that lead to them. Pure. */
@NullMarked
package org.leadlearner.progress.meeting;

import org.jspecify.annotations.NullMarked;
