/**
 * The page that a room sees of a round, on a wall: it shows what its lead could show in chat, no
 * names, and follows by itself as things happen. It enters access, people, and the pages'
 * surroundings.
 */
@NullMarked
package org.leadlearner.dashboard.projector;

import org.jspecify.annotations.NullMarked;
