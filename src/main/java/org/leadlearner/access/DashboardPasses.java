package org.leadlearner.access;

import java.time.Instant;
import java.util.Optional;
import org.leadlearner.people.Person;

/**
 * The links and the sessions of the dashboard. Expired ones are deleted when new ones are stored.
 */
public interface DashboardPasses {

  /** Stores a link that was given to a person; an earlier one becomes invalid. */
  void give(DashboardPass link, Instant now);

  /** Whether a link exists and is valid; changes nothing. */
  boolean isGood(String linkHash, Instant now);

  /** Uses a link: returns its person the first time, and nothing after that. */
  Optional<Long> use(String linkHash, Instant now);

  /** Stores a new session. */
  void begin(DashboardPass session, Instant now);

  /** The person of this session, with their last known profile; empty when it expired. */
  Optional<Person> visitor(String sessionHash, Instant now);

  /** Ends a session; a missing one is no error. */
  void end(String sessionHash);
}
