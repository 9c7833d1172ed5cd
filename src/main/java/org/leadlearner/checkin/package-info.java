/**
 * One conversation about a rubric: a leader answers strand by strand, and every turn is a pure
 * function from a check-in and what was heard to the next check-in. It enters rubric and people.
 */
@NullMarked
package org.leadlearner.checkin;

import org.jspecify.annotations.NullMarked;
