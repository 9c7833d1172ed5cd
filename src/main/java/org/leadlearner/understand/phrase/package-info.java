/** The phrases for each request, and how similar a line is to them. Pure. */
@NullMarked
package org.leadlearner.understand.phrase;

import org.jspecify.annotations.NullMarked;
