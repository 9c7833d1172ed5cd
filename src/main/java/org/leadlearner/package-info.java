/**
 * The front door: Main gives the commands what they need and wires the rooms in the order data
 * flows. It may enter every room, and no room may enter it.
 */
@NullMarked
package org.leadlearner;

import org.jspecify.annotations.NullMarked;
