/** Fills the slots of a request from the values in a line, such as the day of a pause. Pure. */
@NullMarked
package org.leadlearner.understand.slot;

import org.jspecify.annotations.NullMarked;
