/** Inbox keys, the outbox, and the leases of scheduled work in the database. */
@NullMarked
package org.leadlearner.store.delivery;

import org.jspecify.annotations.NullMarked;
