package org.leadlearner.dashboard;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.leadlearner.people.Person;
import org.leadlearner.people.Team;

/** Codes for staff answers, for leads who hand them out. */
public interface StaffCodes {

  /** The largest number at once. */
  int MOST = 200;

  /**
   * Makes codes and records that somebody did; the codes themselves are not stored.
   *
   * @return empty when the survey is not open any more
   */
  List<String> make(Person by, Team team, long mirrorId, int count);

  /** The address where a code is typed. */
  Optional<URI> typedAt();
}
