package org.leadlearner.access;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/** Lets people into the dashboard. */
public interface DashboardDoor {

  /** For a program without a dashboard. */
  DashboardDoor CLOSED = (personId, at) -> Optional.empty();

  /**
   * An address that lets this person in once and soon, to be told to nobody else; empty while the
   * dashboard has no address that a browser could reach.
   */
  Optional<URI> addressFor(long personId, Instant at);
}
