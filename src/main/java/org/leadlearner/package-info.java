/**
 * The front door: settings, the command line, the one HTTP server and the logs; Main wires the
 * rooms in the order data flows. It may enter every room, and no room may enter it.
 */
@NullMarked
package org.leadlearner;

import org.jspecify.annotations.NullMarked;
