package org.leadlearner.dashboard.page;

import java.time.Instant;
import org.leadlearner.people.Person;

/**
 * A person who signed in with their link, and their session.
 *
 * @param at the time of the request
 */
public record Visitor(Person person, Secret session, Instant at) {}
