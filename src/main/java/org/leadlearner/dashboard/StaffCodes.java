package org.leadlearner.dashboard;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.leadlearner.people.Person;
import org.leadlearner.people.Team;

/** Codes by which staff answer, for leads who hand them out. */
public interface StaffCodes {

  /** The most at once. */
  int MOST = 200;

  /**
   * Makes codes and writes down that somebody did; the codes themselves are kept nowhere.
   *
   * @return none when it is not open any more
   */
  List<String> make(Person by, Team team, long mirrorId, int count);

  /** Where a code is typed. */
  Optional<URI> typedAt();
}
