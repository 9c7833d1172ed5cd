/** Calls to addresses that somebody typed in: they go to the public Internet and nowhere else. */
@NullMarked
package org.leadlearner.outward;

import org.jspecify.annotations.NullMarked;
