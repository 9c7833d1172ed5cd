/** The members of a team: set up, invited, joined, left, and who leads it. */
@NullMarked
package org.leadlearner.assistant.membership;

import org.jspecify.annotations.NullMarked;
