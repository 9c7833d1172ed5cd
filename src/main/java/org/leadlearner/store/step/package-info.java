/** The steps that people made their own, in the database. It enters the step room. */
@NullMarked
package org.leadlearner.store.step;

import org.jspecify.annotations.NullMarked;
