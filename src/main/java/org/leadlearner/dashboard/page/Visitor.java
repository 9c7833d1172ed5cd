package org.leadlearner.dashboard.page;

import java.time.Instant;
import org.leadlearner.people.Person;

/**
 * Somebody who came in by a link of theirs, and the session that keeps them in.
 *
 * @param at when they ask
 */
public record Visitor(Person person, Secret session, Instant at) {}
