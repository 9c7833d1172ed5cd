/**
 * A survey of staff with some of the leaders' questions: counted, closed and compared with a closed
 * round of leaders. It contains no single answer. Pure.
 */
@NullMarked
package org.leadlearner.progress.staff;

import org.jspecify.annotations.NullMarked;
