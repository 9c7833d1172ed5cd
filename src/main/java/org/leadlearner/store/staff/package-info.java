/** Stores staff surveys: implements the port of progress.staff. */
@NullMarked
package org.leadlearner.store.staff;

import org.jspecify.annotations.NullMarked;
