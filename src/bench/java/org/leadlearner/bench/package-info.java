/**
 * Measures what it costs to keep a slash command before it is acknowledged. It runs by hand only,
 * and enters whatever it has to wire.
 */
@NullMarked
package org.leadlearner.bench;

import org.jspecify.annotations.NullMarked;
