package org.leadlearner.access;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/** Creates sign-in links for the dashboard. */
public interface DashboardDoor {

  /** For a program without a dashboard. */
  DashboardDoor CLOSED = (personId, at) -> Optional.empty();

  /**
   * An address that signs this person in once and soon, to be shown to nobody else; empty while the
   * dashboard has no address that a browser could reach.
   */
  Optional<URI> addressFor(long personId, Instant at);
}
