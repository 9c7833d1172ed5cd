package org.leadlearner.assistant.team;

import java.time.ZoneId;
import org.leadlearner.assistant.turn.DistrictProfile;
import org.leadlearner.people.Reach;
import org.leadlearner.practice.TeamWeeks;

/**
 * Data of the district that teams and rounds need.
 *
 * @param zone the time zone of the district, which decides the days of rounds and summaries
 * @param reach whether messages arrived
 * @param weeks what teams practiced
 * @param profile what the district says about itself
 */
public record DistrictPorts(ZoneId zone, Reach reach, TeamWeeks weeks, DistrictProfile profile) {

  /** For a district without a profile. */
  public DistrictPorts(ZoneId zone, Reach reach, TeamWeeks weeks) {
    this(zone, reach, weeks, DistrictProfile.UNNAMED);
  }
}
