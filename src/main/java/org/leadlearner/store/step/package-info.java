/** The steps that people plan to do, in the database. */
@NullMarked
package org.leadlearner.store.step;

import org.jspecify.annotations.NullMarked;
