/**
 * The commands about what is kept of people: for how long. They speak through the console's streams
 * and enter the console and settings rooms.
 */
@NullMarked
package org.leadlearner.console.records;

import org.jspecify.annotations.NullMarked;
