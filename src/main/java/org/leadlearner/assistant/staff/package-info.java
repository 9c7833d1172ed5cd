/**
 * The questions that a team's leads ask staff, and the result next to the leaders' own. No single
 * answer passes through this package.
 */
@NullMarked
package org.leadlearner.assistant.staff;

import org.jspecify.annotations.NullMarked;
