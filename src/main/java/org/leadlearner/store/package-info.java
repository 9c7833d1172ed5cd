/**
 * Implements the ports of the pure packages with SQLite or PostgreSQL. No other package uses SQL.
 */
@NullMarked
package org.leadlearner.store;

import org.jspecify.annotations.NullMarked;
