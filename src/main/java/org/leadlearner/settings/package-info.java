/** The operator's settings as records, and the faults that keep the program from starting. */
@NullMarked
package org.leadlearner.settings;

import org.jspecify.annotations.NullMarked;
