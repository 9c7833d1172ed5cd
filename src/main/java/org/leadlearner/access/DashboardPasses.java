package org.leadlearner.access;

import java.time.Instant;
import java.util.Optional;
import org.leadlearner.people.Person;

/** The links and the sessions of the dashboard. What has ended is deleted as new ones are kept. */
public interface DashboardPasses {

  /** Keeps a link that was given to a person; one that they had before is good for nothing. */
  void give(DashboardPass link, Instant now);

  /** Whether a link is there and can be used; changes nothing. */
  boolean isGood(String linkHash, Instant now);

  /** Uses a link up: gives whose it is the first time, and nothing ever after. */
  Optional<Long> use(String linkHash, Instant now);

  /** Keeps a session that begins. */
  void begin(DashboardPass session, Instant now);

  /** Whose session this is, with what their platform told of them last; empty when it ended. */
  Optional<Person> visitor(String sessionHash, Instant now);

  /** Ends a session; one that is not there is no fault. */
  void end(String sessionHash);
}
