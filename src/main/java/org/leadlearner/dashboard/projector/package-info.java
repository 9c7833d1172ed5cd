/**
 * The page of a round that is shown to a room on a screen: what its lead could show in chat,
 * without names; it follows by itself as things happen.
 */
@NullMarked
package org.leadlearner.dashboard.projector;

import org.jspecify.annotations.NullMarked;
