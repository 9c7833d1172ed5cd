/**
 * Takes each interaction in once, runs it in one transaction, and sends messages out through the
 * outbox.
 */
@NullMarked
package org.leadlearner.delivery;

import org.jspecify.annotations.NullMarked;
