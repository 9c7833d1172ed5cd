/** Encrypted tokens and installations. */
@NullMarked
package org.leadlearner.store.secret;

import org.jspecify.annotations.NullMarked;
