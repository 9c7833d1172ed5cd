/** A PostgreSQL database: connected, opened, read at one moment, and filled. */
@NullMarked
package org.leadlearner.store.postgres;

import org.jspecify.annotations.NullMarked;
