/** Inbox keys, the outbox, and the clock's leases in the database. */
@NullMarked
package org.leadlearner.store.delivery;

import org.jspecify.annotations.NullMarked;
