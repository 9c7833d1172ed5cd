/**
 * Brings things in once and takes messages out: the keys of what came in, the transaction around a
 * turn, and the outbox. It enters chat, people and schedule.
 */
@NullMarked
package org.leadlearner.delivery;

import org.jspecify.annotations.NullMarked;
