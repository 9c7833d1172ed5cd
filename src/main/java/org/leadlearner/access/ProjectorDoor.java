package org.leadlearner.access;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/** Lets a round be shown on a wall. */
@FunctionalInterface
public interface ProjectorDoor {

  /** For a program without pages. */
  ProjectorDoor CLOSED = (personId, roundId, at) -> Optional.empty();

  /**
   * An address that opens the page of a round once and soon, for one of the leads of its team;
   * empty while there is no address that a browser could reach.
   */
  Optional<URI> addressFor(long personId, long roundId, Instant at);
}
