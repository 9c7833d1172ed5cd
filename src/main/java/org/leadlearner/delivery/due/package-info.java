/**
 * What is due by the clock: prompts, summaries, reminders and notices. Each one goes into the
 * outbox under a key, so that two nodes cannot send it twice.
 */
@NullMarked
package org.leadlearner.delivery.due;

import org.jspecify.annotations.NullMarked;
