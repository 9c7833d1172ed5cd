/**
 * What staff are asked by a team's leads, and what they say beside what leaders say. Nobody's
 * answer comes through here.
 */
@NullMarked
package org.leadlearner.assistant.staff;

import org.jspecify.annotations.NullMarked;
