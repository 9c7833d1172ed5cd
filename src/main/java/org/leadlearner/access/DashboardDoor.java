package org.leadlearner.access;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/** Creates sign-in links for the dashboard. */
public interface DashboardDoor {

  /** What a link ends in that leads to the page of those who administer. */
  String ADMIN = "?to=admin";

  /** For a program without a dashboard. */
  DashboardDoor CLOSED = (personId, at) -> Optional.empty();

  /**
   * An address that signs this person in once and soon, to be shown to nobody else; empty while the
   * dashboard has no address that a browser could reach.
   */
  Optional<URI> addressFor(long personId, Instant at);

  /** The same for somebody who administers, with their page of that behind it. */
  default Optional<URI> adminAddressFor(long personId, Instant at) {
    return addressFor(personId, at).map(link -> URI.create(link + ADMIN));
  }
}
