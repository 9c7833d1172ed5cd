package org.leadlearner.dashboard;

import java.time.Instant;
import org.leadlearner.people.Person;

/**
 * Somebody who came in by a link of theirs, and the session that keeps them in.
 *
 * @param at when they ask
 */
record Visitor(Person person, Secret session, Instant at) {}
