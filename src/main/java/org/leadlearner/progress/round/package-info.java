/** A team's round and what may be shown of it: snapshot, spread, suppression. Pure. */
@NullMarked
package org.leadlearner.progress.round;

import org.jspecify.annotations.NullMarked;
