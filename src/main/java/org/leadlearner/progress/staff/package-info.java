/**
 * What staff say to a few questions that leaders were asked too: counted, closed and set beside a
 * closed round of leaders. Nobody's answer is in it. Pure.
 */
@NullMarked
package org.leadlearner.progress.staff;

import org.jspecify.annotations.NullMarked;
