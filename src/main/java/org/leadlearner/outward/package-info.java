/**
 * Calls to addresses that somebody typed in: they go to the public Internet and nowhere else. It
 * enters no other room.
 */
@NullMarked
package org.leadlearner.outward;

import org.jspecify.annotations.NullMarked;
