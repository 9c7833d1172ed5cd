/** Sealed rounds, and the calls that tell of them, in the database. */
@NullMarked
package org.leadlearner.store.seal;

import org.jspecify.annotations.NullMarked;
