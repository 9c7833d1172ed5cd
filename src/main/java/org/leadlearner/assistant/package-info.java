/**
 * The one who talks: hears what came in, asks the pure rooms, and puts the answer into words. It
 * enters every pure room and chat; no platform, no database.
 */
@NullMarked
package org.leadlearner.assistant;

import org.jspecify.annotations.NullMarked;
