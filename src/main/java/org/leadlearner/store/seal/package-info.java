/** Sealed rounds, and the calls that tell of them. It enters the seal and webhook rooms. */
@NullMarked
package org.leadlearner.store.seal;

import org.jspecify.annotations.NullMarked;
