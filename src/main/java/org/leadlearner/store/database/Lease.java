package org.leadlearner.store.database;

import java.time.Duration;

/**
 * How long another node may hold a message that it sends, by the one clock that all nodes share.
 *
 * @param time after which its sender is surely gone
 * @param clock in SQL, the milliseconds since 1970 by the database's own clock
 */
public record Lease(Duration time, String clock) {}
