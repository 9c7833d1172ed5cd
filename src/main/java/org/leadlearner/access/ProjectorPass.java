package org.leadlearner.access;

import java.time.Instant;
import org.leadlearner.people.Person;

/**
 * What lets a browser show one round, for as long as who asked for it leads the team.
 *
 * @param roundId the round that is shown, and nothing else
 * @param ends the first moment at which it is good for nothing
 */
public record ProjectorPass(Person person, long roundId, Instant ends) {}
